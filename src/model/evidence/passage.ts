import { z } from 'zod';
import { passageRole } from '../vocabulary/passage-role.ts';

/** The address of a passage in its source: block and sentence, as `8.10`. */
export const address = z.string().regex(/^[1-9]\d*\.[1-9]\d*$/, 'an address is a quoted "block.sentence", as "8.10"');

/** A locator with a hash, not a sentence: where in the file it stands, and what its characters hash to. */
export const passage = z.strictObject({
  at: address,
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  role: passageRole.schema,
});
/** A passage as the seeds state it. */
export type Passage = z.infer<typeof passage>;
