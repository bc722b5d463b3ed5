import { z } from 'zod';
import { id } from '../entity.ts';
import { mentionRule } from '../vocabulary/mention-rule.ts';
import { address } from './passage.ts';

/** Which words mean whom, and by which rule. It is evidence, not a fact, and can be judged anew. */
export const mention = z.strictObject({
  surface: z.string().min(1).describe('The words as printed'),
  means: id.describe('The entity they stand for'),
  rule: mentionRule.schema,
  at: z.array(address).min(1).describe('Every passage in which they stand with this meaning'),
  reason: z.string().optional().describe('Why, in our own words'),
});
/** A mention as the seeds state it. */
export type Mention = z.infer<typeof mention>;
