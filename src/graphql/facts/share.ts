import type { FactRow } from '../../store/statements/rows.ts';

/** A computed number with the bounds that its parts entail; a bound that is not entailed is left out. */
export interface Interval {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** What part of its whole a figure is, from 0 to 1. None of a whole of nothing. */
export function shareOf(part: FactRow, whole: FactRow): Interval | undefined {
  if (part.value === null || !whole.value) return undefined;
  return {
    value: part.value / whole.value,
    lower: quotient(part.lower, whole.upper),
    upper: quotient(part.upper, whole.lower),
  };
}

function quotient(numerator: number | null, denominator: number | null): number | undefined {
  return numerator === null || !denominator ? undefined : numerator / denominator;
}
