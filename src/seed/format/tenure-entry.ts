import { z } from 'zod';
import { factKeys, reference } from './fact-entry.ts';

/** A tenure as it is written: who, what post, at which body where that is known. */
export const tenureEntry = z.strictObject({
  ...factKeys,
  person: reference,
  title: z.string().min(1),
  body: reference.optional(),
});
/** A tenure as it is written. */
export type TenureEntry = z.infer<typeof tenureEntry>;
