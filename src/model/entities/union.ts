import { z } from 'zod';
import { defineEntity } from '../define-entity.ts';
import { entityNames } from '../entity.ts';
import { unionForm } from '../vocabulary/union-form.ts';
import { unionLevel } from '../vocabulary/union-level.ts';

/** A trade union. Its identity is its name and its jurisdiction; `Union` is a reserved word in the embedded engine's Cypher. */
export const union = defineEntity({
  type: 'Union',
  label: 'TradeUnion',
  kind: 'UNION',
  idPrefix: 'union',
  description: 'A trade union: a federation, an industrial union, or a union of one or several employers. 工会',
  properties: entityNames.extend({
    level: unionLevel.schema.optional(),
    form: unionForm.schema.optional(),
    industry: z.string().optional().describe('The industry of an industry federation'),
  }),
});
