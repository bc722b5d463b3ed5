import { z } from 'zod';
import { dimensions } from '../../model/facts/figure.ts';
import { partBasis } from '../../model/vocabulary/part-basis.ts';
import { stage } from '../../model/vocabulary/stage.ts';
import { statType } from '../../model/vocabulary/stat-type.ts';
import { anchor } from './citation-entry.ts';
import { factKeys, reference } from './fact-entry.ts';
import { gapEntry } from './gap-entry.ts';

const wholeOf = z.union([reference, z.strictObject({ figure: reference, basis: partBasis.schema })]);

/** A figure as it is written: the printed form once; value, bounds and precision are read from it. */
export const figureEntry = z.strictObject({
  ...factKeys,
  measure: z.string().min(1).describe('The key of a measure'),
  printed: anchor.describe('The printed form, which is also the anchor'),
  about: reference.optional().describe('The union that reports'),
  statType: statType.schema.optional(),
  stage: stage.schema.optional(),
  group: z.array(dimensions.group).optional(),
  groupNot: z.array(dimensions.groupNot).optional(),
  level: z.array(dimensions.level).optional(),
  siteType: z.array(dimensions.siteType).optional(),
  contractType: z.array(dimensions.contractType).optional(),
  unionForm: z.array(dimensions.unionForm).optional(),
  unionLevel: z.array(dimensions.unionLevel).optional(),
  partOf: wholeOf.optional(),
  supersededBy: reference.optional(),
  gaps: z.array(gapEntry).optional(),
});
/** A figure as it is written. */
export type FigureEntry = z.infer<typeof figureEntry>;
