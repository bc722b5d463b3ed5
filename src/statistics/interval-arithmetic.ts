import { exactDifference, exactSum } from './exact-sum.ts';
import type { Interval } from './interval.ts';

/** The sum; it has a bound only where every part has it. The sum of nothing is 0. */
export function sumOf(intervals: readonly Interval[]): Interval {
  return {
    value: exactSum(intervals.map(({ value }) => value)),
    lower: entailed(lowersOf(intervals), exactSum),
    upper: entailed(uppersOf(intervals), exactSum),
  };
}

/** One number less another. */
export function differenceOf(interval: Interval, other: Interval): Interval {
  return {
    value: exactDifference(interval.value, other.value),
    lower: both(interval.lower, other.upper, exactDifference),
    upper: both(interval.upper, other.lower, exactDifference),
  };
}

/** One number over another, neither below zero. None where the other is nothing; no bound over a bound that is nothing. */
export function quotientOf(interval: Interval, other: Interval): Interval | undefined {
  if (other.value === 0) return undefined;
  return {
    value: interval.value / other.value,
    lower: both(interval.lower, other.upper, over),
    upper: both(interval.upper, other.lower, over),
  };
}

/** The sum of some numbers over how many they are. None of nothing. */
export function averageOf(sum: Interval, count: number): Interval | undefined {
  return quotientOf(sum, { value: count, lower: count, upper: count });
}

/** The smallest of some numbers: below any upper bound there is, above a lower one only where each has one. None of nothing. */
export function smallestOf(intervals: readonly Interval[]): Interval | undefined {
  if (intervals.length === 0) return undefined;
  return {
    value: smallest(intervals.map(({ value }) => value)),
    lower: entailed(lowersOf(intervals), smallest),
    upper: known(uppersOf(intervals), smallest),
  };
}

/** The largest of some numbers: above any lower bound there is, below an upper one only where each has one. None of nothing. */
export function largestOf(intervals: readonly Interval[]): Interval | undefined {
  if (intervals.length === 0) return undefined;
  return {
    value: largest(intervals.map(({ value }) => value)),
    lower: known(lowersOf(intervals), largest),
    upper: entailed(uppersOf(intervals), largest),
  };
}

type Bound = number | undefined;
type Fold = (numbers: readonly number[]) => number;

function lowersOf(intervals: readonly Interval[]): Bound[] {
  return intervals.map(({ lower }) => lower);
}

function uppersOf(intervals: readonly Interval[]): Bound[] {
  return intervals.map(({ upper }) => upper);
}

function isKnown(bound: Bound): bound is number {
  return bound !== undefined;
}

/** Of bounds that must all be there. */
function entailed(bounds: readonly Bound[], fold: Fold): Bound {
  return bounds.every(isKnown) ? fold(bounds) : undefined;
}

/** Of the bounds that are there. */
function known(bounds: readonly Bound[], fold: Fold): Bound {
  const there = bounds.filter(isKnown);
  return there.length === 0 ? undefined : fold(there);
}

function both(bound: Bound, other: Bound, of: (bound: number, other: number) => Bound): Bound {
  return bound === undefined || other === undefined ? undefined : of(bound, other);
}

function over(bound: number, other: number): Bound {
  return other === 0 ? undefined : bound / other;
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((least, number) => Math.min(least, number));
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number));
}
