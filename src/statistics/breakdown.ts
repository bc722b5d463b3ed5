import { dimensions, type Dimension } from '../model/facts/figure.ts';
import type { Stratum } from './stratum.ts';

const names = Object.keys(dimensions) as Dimension[];

/** The values a stratum is broken down to in a dimension; empty where all is counted. Sites of ALL types are not broken down. */
export function valuesIn({ dimensions: given }: Stratum, dimension: Dimension): readonly string[] {
  const values = given[dimension] ?? [];
  return values.includes('ALL') ? [] : values;
}

/** Whether two strata are broken down to the same, in every dimension. */
export function sameBreakdown(one: Stratum, other: Stratum): boolean {
  return names.every((name) => sameSet(valuesIn(one, name), valuesIn(other, name)));
}

/** Whether a set that is not empty lies in a larger one. */
export function isProperSubset(part: readonly string[], whole: readonly string[]): boolean {
  return part.length > 0 && part.length < whole.length && part.every((value) => whole.includes(value));
}

function sameSet(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((value) => other.includes(value));
}
