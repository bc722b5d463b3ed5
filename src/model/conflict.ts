import { z } from 'zod';
import { warningCode } from './vocabulary/warning-code.ts';

/** What the integrity rules warn of: facts that do not go together, kept as they are stated. Found when the graph is loaded. */
export const conflict = z.strictObject({
  id: z.string(),
  code: warningCode.schema,
  messageZh: z.string().describe('The warning with its numbers, in Chinese'),
  messageEn: z.string().describe('The same in English'),
  facts: z.array(z.string()).min(1).describe('The facts, in the order in which the message names them'),
});
/** A conflict as it is stored. */
export type Conflict = z.infer<typeof conflict>;
