import type { FactRow } from '../../store/statements/rows.ts';
import type { Interval } from '../../statistics/interval.ts';
import { quotientOf } from '../../statistics/interval-arithmetic.ts';

/** What part of its whole a figure is, from 0 to 1. None of a whole of nothing. */
export function shareOf(part: FactRow, whole: FactRow): Interval | undefined {
  const [one, other] = [intervalOf(part), intervalOf(whole)];
  return one && other && quotientOf(one, other);
}

function intervalOf({ value, lower, upper }: FactRow): Interval | undefined {
  return value === null ? undefined : { value, lower: lower ?? undefined, upper: upper ?? undefined };
}
