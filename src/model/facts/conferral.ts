import { z } from 'zod';
import { defineFact, targets } from '../define-fact.ts';
import { conferralStatus } from '../vocabulary/conferral-status.ts';
import { honourFamily } from '../vocabulary/honour-family.ts';
import { honourTarget } from '../vocabulary/honour-target.ts';
import { level } from '../vocabulary/level.ts';
import { factProperties } from './fact.ts';

/** An honour was given, or only proposed. `family`, `level` and `target` stand here only where the honour has no name. */
export const conferral = defineFact({
  type: 'Conferral',
  idPrefix: 'con',
  description: 'An honour was given, or only proposed. 授予或推荐',
  properties: factProperties.extend({
    status: conferralStatus.schema,
    edition: z.number().int().positive().optional(),
    family: honourFamily.schema.optional(),
    level: level.schema.optional(),
    target: honourTarget.schema.optional(),
  }),
  relations: {
    OF_HONOUR: { to: ['Honour'], many: false },
    GRANTED_BY: { to: targets.bodies, many: true },
    CONFERRED_ON: { to: targets.entities, many: true },
    COUNTED_FOR: { to: ['Union', 'Place'], many: false },
    GIVEN_AT: { to: ['Activity'], many: false },
  },
});
