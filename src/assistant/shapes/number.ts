/** A number with its bounds, as the API gives it; empty bounds are open. */
export interface BoundedView {
  readonly value: number;
  readonly lower?: number | null;
  readonly upper?: number | null;
}

/** The bounds of a number where it is not exact: ≥3600000, ≤2000, 1..3. */
export function boundsOf({ value, lower, upper }: BoundedView): string | undefined {
  if (lower === undefined && upper === undefined) return undefined;
  if (lower === value && upper === value) return undefined;
  if (lower == null) return upper == null ? 'bounds unknown' : `≤${rounded(upper)}`;
  return upper == null ? `≥${rounded(lower)}` : `${rounded(lower)}..${rounded(upper)}`;
}

/** A computed number: plain where it is exact, with its bounds where it is not, nothing where there is none. */
export function sayInterval(interval: BoundedView | null | undefined): number | object | undefined {
  if (!interval) return undefined;
  const bounds = boundsOf(interval);
  const value = rounded(interval.value);
  return bounds === undefined ? value : { value, bounds };
}

/** A quotient in eight figures; whole numbers stay as they are. */
function rounded(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(8));
}
