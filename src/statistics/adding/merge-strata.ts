import { exactSum } from '../exact-sum.ts';
import { largestOf, smallestOf } from '../interval-arithmetic.ts';
import type { Interval } from '../interval.ts';
import type { StratumTotal } from '../stratum.ts';
import { kindsOf } from './kinds-of.ts';
import { stratumKey } from './stratum-key.ts';

/**
 * Each stratum once, in an order that does not depend on the order given. Subjects that are listed in several totals of one
 * stratum count once; those that are not listed are taken for different ones.
 */
export function mergeStrata(totals: readonly StratumTotal[]): StratumTotal[] {
  const byKey = kindsOf(totals, ({ stratum }) => stratumKey(stratum));
  return [...byKey.keys()].sort().map((key) => merged(byKey.get(key) ?? []));
}

function merged(parts: readonly StratumTotal[]): StratumTotal {
  const [first, ...others] = parts;
  if (first === undefined) throw new RangeError('A stratum has at least one total');
  if (others.length === 0) return first;
  return {
    stratum: first.stratum,
    count: parts.reduce((sum, { count }) => sum + count, 0),
    sum: exactSum(parts.map(({ sum }) => sum)),
    lower: sumIfAll(parts.map(({ lower }) => lower)),
    upper: sumIfAll(parts.map(({ upper }) => upper)),
    smallest: smallestOf(parts.map(({ smallest }) => smallest)) as Interval,
    largest: largestOf(parts.map(({ largest }) => largest)) as Interval,
    subjects: distinct(parts.flatMap(({ subjects }) => subjects)),
    subjectsCount: distinctCount(parts.map(({ subjects, subjectsCount }) => [subjects, subjectsCount])),
    sources: distinct(parts.flatMap(({ sources }) => sources)),
    sourcesCount: distinctCount(parts.map(({ sources, sourcesCount }) => [sources, sourcesCount])),
    facts: distinct(parts.flatMap(({ facts }) => facts)),
  };
}

function sumIfAll(bounds: readonly (number | undefined)[]): number | undefined {
  return bounds.every((bound) => bound !== undefined) ? exactSum(bounds) : undefined;
}

function distinct(ids: readonly string[]): string[] {
  return [...new Set(ids)].sort();
}

/** How many different ones there are among lists that may be cut. */
function distinctCount(lists: readonly (readonly [listed: readonly string[], count: number])[]): number {
  const unlisted = lists.reduce((sum, [listed, count]) => sum + count - listed.length, 0);
  return new Set(lists.flatMap(([listed]) => listed)).size + unlisted;
}
