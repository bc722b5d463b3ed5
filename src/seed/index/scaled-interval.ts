import { toSteps, type ScaledInterval } from '../../statistics/scaled.ts';
import type { FactRecord } from '../assemble/dataset.ts';

/** The number of a figure with its bounds, as whole steps. */
export function scaledInterval({ properties }: FactRecord): ScaledInterval {
  const { scaled, lower, upper } = properties as { scaled: number; lower?: number; upper?: number };
  const bound = (value: number | undefined) => (value === undefined ? undefined : toSteps(value));
  return { value: scaled, lower: bound(lower), upper: bound(upper) };
}
