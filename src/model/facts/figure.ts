import { z } from 'zod';
import { defineFact } from '../define-fact.ts';
import { contractType } from '../vocabulary/contract-type.ts';
import { group } from '../vocabulary/group.ts';
import { level } from '../vocabulary/level.ts';
import { precision } from '../vocabulary/precision.ts';
import { siteType } from '../vocabulary/site-type.ts';
import { stage } from '../vocabulary/stage.ts';
import { statType } from '../vocabulary/stat-type.ts';
import { unionForm } from '../vocabulary/union-form.ts';
import { unionLevel } from '../vocabulary/union-level.ts';
import { factProperties } from './fact.ts';

/** What a figure is broken down by; each dimension is a set. */
export const dimensions = {
  group: group.schema,
  groupNot: group.schema,
  level: level.schema,
  siteType: siteType.schema,
  contractType: contractType.schema,
  unionForm: unionForm.schema,
  unionLevel: unionLevel.schema,
} as const;
/** The name of a dimension. */
export type Dimension = keyof typeof dimensions;

/** A measured number, with its bounds, what it counts and of whom it speaks. */
export const figure = defineFact({
  type: 'Figure',
  idPrefix: 'fig',
  description: 'A measured number as a source prints it, with bounds, unit and period. 数字',
  properties: factProperties.extend({
    printedAs: z.string().min(1),
    exact: z.string().describe('The exact decimal'),
    value: z.number(),
    lower: z.number().optional(),
    upper: z.number().optional(),
    precision: precision.schema,
    statType: statType.schema,
    stage: stage.schema.optional(),
    group: z.array(dimensions.group),
    groupNot: z.array(dimensions.groupNot),
    level: z.array(dimensions.level),
    siteType: z.array(dimensions.siteType),
    contractType: z.array(dimensions.contractType),
    unionForm: z.array(dimensions.unionForm),
    unionLevel: z.array(dimensions.unionLevel),
  }),
  relations: {
    OF_MEASURE: { to: ['Measure'], many: false },
    ABOUT: { to: ['Union', 'Organisation', 'Place'], many: false },
    COUNTED_IN: { to: ['Activity', 'Conferral'], many: false },
    PART_OF: { to: ['Figure'], many: false },
    SUPERSEDES: { to: ['Figure'], many: true },
  },
});
