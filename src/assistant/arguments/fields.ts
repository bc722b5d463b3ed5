import { z } from 'zod';
import type { Vocabulary } from '../../model/define-vocabulary.ts';

/** The least and the most bytes an answer may be asked to have, and what it has unless asked. */
export const ANSWER_BYTES = { least: 2_000, usual: 8_000, most: 32_000 } as const;

/** The largest answer, in bytes. */
export const maxBytes = z
  .int()
  .min(ANSWER_BYTES.least)
  .max(ANSWER_BYTES.most)
  .optional()
  .describe(`To ${ANSWER_BYTES.most}; else ${ANSWER_BYTES.usual}`);

/** Goes on behind the answer before. */
export const cursor = z.string().max(1_000).optional().describe('From "more"');

/** A text such as a name or an id. */
export const name = z.string().min(1).max(200);

/** Up to ten names or ids. */
export const names = z.array(name).min(1).max(10);

/** A day, month or year. */
export const day = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, { error: 'write a date as 2024, 2024-03 or 2024-03-01' })
  .describe('2024 or 2024-03');

/** A value of a list that is too long to stand in the description of a tool; a wrong one is answered with all of them. */
export function valueOf(values: readonly string[]): z.ZodType<string, string> {
  return z.string().refine((value) => values.includes(value), {
    error: ({ input }) => `"${String(input)}" is none of ${values.join(', ')}`,
  });
}

/** Some values of a vocabulary. */
export function someOf({ values }: Vocabulary): z.ZodType<string[], string[]> {
  return z.array(valueOf(values)).min(1);
}
