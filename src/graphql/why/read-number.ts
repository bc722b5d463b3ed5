import type { FactRow } from '../../store/statements/rows.ts';
import type { ReadNumber } from '../../text/figures/figure-words.ts';

/** The number of a figure, as words are made of it; the store keeps its unit and precision as text. */
export function readNumberOf({ exact, unit, precision }: FactRow): ReadNumber {
  return { exact, unit, precision } as ReadNumber;
}
