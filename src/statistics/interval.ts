/** A number with the bounds that its parts entail; a bound that is not entailed is left out. */
export interface Interval {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}
