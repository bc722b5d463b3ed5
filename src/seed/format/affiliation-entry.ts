import { z } from 'zod';
import { affiliationKind } from '../../model/vocabulary/affiliation-kind.ts';
import { factKeys, reference } from './fact-entry.ts';

/** An affiliation as it is written. */
export const affiliationEntry = z.strictObject({
  ...factKeys,
  kind: affiliationKind.schema,
  child: reference,
  parent: reference,
});
/** An affiliation as it is written. */
export type AffiliationEntry = z.infer<typeof affiliationEntry>;
