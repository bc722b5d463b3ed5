import { z } from 'zod';
import { dateBasis } from './vocabulary/date-basis.ts';

/** When something holds, as far as it is known. `from` and `to` are inclusive dates computed from the EDTF text. */
export const period = z.strictObject({
  edtf: z.string().optional().describe('Extended Date/Time Format, as far as it is known'),
  from: z.string().optional(),
  to: z.string().optional(),
  basis: dateBasis.schema,
});
/** When something holds, and how that is known. */
export type Period = z.infer<typeof period>;
