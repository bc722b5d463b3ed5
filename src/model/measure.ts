import { z } from 'zod';
import { id } from './entity.ts';
import { additivity } from './vocabulary/additivity.ts';
import { unit } from './vocabulary/unit.ts';

/** What is counted, in one unit. Measures are vocabulary: they come from no source. */
export const measure = z.strictObject({
  id,
  key: z.string().regex(/^[a-z]+\.[a-z_]+$/, 'a measure key reads subject.quantity, as aid.amount'),
  name: z.string().min(1),
  nameEn: z.string().min(1),
  unit: unit.schema,
  classifiers: z.array(z.string().min(1)).min(1).describe('Classifiers that may follow the number: 人, 名, 家'),
  additivity: additivity.schema,
  definition: z.string().min(1),
  definitionZh: z.string().min(1),
});
/** A measure as it is declared. */
export type Measure = z.infer<typeof measure>;

/** The id of the measure with this key: `measure-aid-amount` for `aid.amount`. */
export function measureId(key: string): string {
  return `measure-${key.replace(/[._]/g, '-')}`;
}
