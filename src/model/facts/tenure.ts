import { z } from 'zod';
import { defineFact, targets } from '../define-fact.ts';
import { factProperties } from './fact.ts';

/** A person holds a post. */
export const tenure = defineFact({
  type: 'Tenure',
  idPrefix: 'ten',
  description: 'A person holds a post. 任职',
  properties: factProperties.extend({ title: z.string().min(1) }),
  relations: { HELD_BY: { to: ['Person'], many: false }, HELD_AT: { to: targets.bodies, many: false } },
});
