import { z } from 'zod';
import { derivation } from '../vocabulary/derivation.ts';
import { rank } from '../vocabulary/rank.ts';
import { rankReason } from '../vocabulary/rank-reason.ts';
import { scope } from '../vocabulary/scope.ts';

/** What every fact has beside its relations: how it was come by, how far it is trusted, what it covers. */
export const factProperties = z.strictObject({
  derivation: derivation.schema,
  rank: rank.schema,
  rankReason: rankReason.schema.optional(),
  note: z.string().optional().describe('A remark in our own words'),
  scope: scope.schema.optional(),
});
