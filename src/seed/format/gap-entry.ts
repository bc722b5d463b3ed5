import { z } from 'zod';
import { gapReason } from '../../model/vocabulary/gap-reason.ts';
import { factKeys, reference } from './fact-entry.ts';

/** A gap as it is written; inside a fact it is about that fact. */
export const gapEntry = z.strictObject({
  ...factKeys,
  about: reference.optional(),
  aspect: z.string().min(1),
  reason: gapReason.schema,
});
/** A gap as it is written. */
export type GapEntry = z.infer<typeof gapEntry>;
