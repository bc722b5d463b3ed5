import { z } from 'zod';
import { defineFact, targets } from '../define-fact.ts';
import { gapReason } from '../vocabulary/gap-reason.ts';
import { factProperties } from './fact.ts';

/** The source does not say. Missing is an answer. */
export const gap = defineFact({
  type: 'Gap',
  idPrefix: 'gap',
  description: 'What the source does not say, and why. 未载明之处',
  properties: factProperties.extend({
    aspect: z.string().min(1).describe('A measure key, DATE, NAMES, HOST, GRANTOR, PARTNERS, SHARE, or a post'),
    reason: gapReason.schema,
  }),
  relations: { ABOUT: { to: [...targets.entities, ...targets.facts], many: false } },
});
