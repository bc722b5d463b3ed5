import { z } from 'zod';
import { dateBasis } from '../../model/vocabulary/date-basis.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { rank } from '../../model/vocabulary/rank.ts';
import { rankReason } from '../../model/vocabulary/rank-reason.ts';
import { scope } from '../../model/vocabulary/scope.ts';
import { citationKeys } from './citation-entry.ts';

/** A key of the same article, or a full id. */
export const reference = z.string().min(1);
/** One reference or several. */
export const references = z.union([reference, z.array(reference)]);

/** Keys that say when: EDTF text or `unknown`, its basis, and the event from which the source counts. */
export const periodKeys = {
  period: z.string().optional().describe('EDTF, as far as it is known; `unknown` overrides the default'),
  periodBasis: dateBasis.schema.optional(),
  since: reference.optional().describe('The activity from which the source counts'),
};

/** Keys that every fact may have. */
export const factKeys = {
  key: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/, 'a key is kebab-case')
    .optional()
    .describe('A short name, unique in the article, where something refers to this fact'),
  ...citationKeys,
  ...periodKeys,
  scope: scope.schema.optional(),
  derivation: derivation.schema.optional(),
  rank: rank.schema.optional(),
  rankReason: rankReason.schema.optional(),
  note: z.string().optional(),
};
