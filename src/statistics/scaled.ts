/** How many whole steps make one of a unit: numbers are stored and summed as whole ten-thousandths, so that sums are exact. */
export const STEPS = 10_000;

/** A number with its bounds as whole steps; a bound that is not entailed is left out. */
export interface ScaledInterval {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** A number in its unit as whole steps. */
export function toSteps(value: number): number {
  return Math.round(value * STEPS);
}
