import { z } from 'zod';
import { defineFact, targets } from '../define-fact.ts';
import { activityKind } from '../vocabulary/activity-kind.ts';
import { activityStatus } from '../vocabulary/activity-status.ts';
import { group } from '../vocabulary/group.ts';
import { factProperties } from './fact.ts';

/** Somebody did something: a run of a programme, a congress, a founding, an agreement, a plan. */
export const activity = defineFact({
  type: 'Activity',
  idPrefix: 'act',
  description: 'Somebody did something: a run of a programme, a congress, an agreement, a plan. 活动',
  properties: factProperties.extend({
    kind: activityKind.schema,
    title: z.string().optional(),
    theme: z.string().optional().describe('The theme under which a programme was run'),
    edition: z.number().int().positive().optional(),
    status: activityStatus.schema.optional(),
    groups: z.array(group.schema).default([]),
  }),
  relations: {
    OF_PROGRAMME: { to: ['Programme'], many: true },
    DONE_BY: { to: targets.actors, many: true },
    DONE_FOR: { to: targets.entities, many: true },
    HELD_IN: { to: ['Place', 'Organisation'], many: true },
    WITHIN: { to: ['Activity'], many: false },
  },
});
