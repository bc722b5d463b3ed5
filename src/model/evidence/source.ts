import { z } from 'zod';
import { id } from '../entity.ts';
import { dateBasis } from '../vocabulary/date-basis.ts';
import { sourceKind } from '../vocabulary/source-kind.ts';

/** Where facts are stated: an article, a gazetteer, a page. Capture and publication are two dates. */
export const source = z.strictObject({
  id,
  title: z.string().min(1),
  kind: sourceKind.schema,
  publisher: z.string().optional(),
  host: z.string().optional(),
  url: z.url().optional(),
  publishedOn: z.string().optional().describe('EDTF, with the time where it is printed'),
  publishedBasis: dateBasis.schema,
  capturedOn: z.string().optional(),
  script: z.enum(['Hans', 'Hant', 'Latn']).describe('ISO 15924'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional()
    .describe('Of the captured file'),
  subject: id.optional().describe('The entity the source is about'),
});
/** A source as the seeds state it. */
export type Source = z.infer<typeof source>;
