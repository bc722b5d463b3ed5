import { z } from 'zod';
import { id } from '../../model/entity.ts';
import { address } from '../../model/evidence/passage.ts';

/** The printed form that stands exactly once in the passage cited. */
export const anchor = z.string().min(1).max(14, 'an anchor has at most 14 characters');

/** Where a fact is stated: a passage of this article, or another source as a whole. */
const citation = z.union([
  z.strictObject({ at: address, anchor: anchor.optional() }),
  z.strictObject({ source: id, at: address.optional(), anchor: anchor.optional() }),
]);

/** Keys by which an entry says where it is stated; a nested entry takes the place of what it stands in. */
export const citationKeys = {
  at: address.optional().describe('block.sentence of the passage that states it'),
  anchor: anchor.optional(),
  source: id.optional().describe('Only for facts that no article states: the source as a whole'),
  cites: z.array(citation).optional().describe('Further citations'),
};
