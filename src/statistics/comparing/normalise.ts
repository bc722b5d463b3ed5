import { quotientOf } from '../interval-arithmetic.ts';
import type { Interval } from '../interval.ts';
import type { Notice } from '../notice.ts';
import { unitMismatch } from '../unit-mismatch.ts';

/** A number with its unit. */
export interface Amount extends Interval {
  readonly unit: string;
}

/** A number over another one, with how it was computed: `13246000 CNY / 6573 PERSON`. */
export interface Ratio extends Interval {
  readonly formula: string;
}

/** A number over another one, such as money per person aided. None over nothing. */
export function normalise(amount: Amount, base: Amount): Ratio | undefined {
  const quotient = quotientOf(amount, base);
  return quotient && { ...quotient, formula: `${printed(amount)} / ${printed(base)}` };
}

/**
 * What has to be known where rows that stand side by side were taken over bases of these units: money per person and money
 * per attendance still rank, with a warning.
 */
export function baseWarnings(units: readonly string[]): Notice['code'][] {
  const mismatch = unitMismatch(units);
  if (mismatch === undefined) return [];
  return mismatch === 'UNIT_MISMATCH' ? ['UNIT_MISMATCH'] : ['UNIT_MISMATCH', mismatch];
}

function printed({ value, unit }: Amount): string {
  return `${value} ${unit}`;
}
