import type { FigureGroup } from './adding/figure-group.ts';
import { gather } from './adding/gather.ts';
import { refusalOf } from './adding/refusal-of.ts';
import { warningsOf } from './adding/warnings-of.ts';
import { averageOf, largestOf, smallestOf, sumOf } from './interval-arithmetic.ts';
import type { Interval } from './interval.ts';
import type { Notice } from './notice.ts';
import type { StratumTotal } from './stratum.ts';
import type { Surroundings } from './surroundings.ts';

/** What figures make together. A sum and an average are there unless they are refused; smallest and largest, where the unit is one. */
export interface Added {
  readonly count: number;
  readonly sum?: Interval;
  readonly average?: Interval;
  readonly smallest?: Interval;
  readonly largest?: Interval;
  readonly refused?: Notice;
  readonly warnings: readonly Notice[];
}

/**
 * Adds figures up, or says why they do not add, and what has to be known of the sum. One figure is never refused; of none
 * there is no sum. Parts of figures that are among them have to be left out before.
 */
export function addUp(totals: readonly StratumTotal[], surroundings: Surroundings = {}): Added {
  const group = gather(totals, surroundings);
  const refused = refusalOf(group);
  const warnings = warningsOf(group).filter(({ code }) => code !== refused?.code);
  return { count: group.count, ...rangeOf(group), ...(refused ? { refused } : sumAndAverage(group)), warnings };
}

function sumAndAverage({ strata, count }: FigureGroup): Pick<Added, 'sum' | 'average'> {
  if (count === 0) return {};
  const sum = sumOf(strata.map(({ sum: value, lower, upper }) => ({ value, lower, upper })));
  const average = averageOf(sum, count);
  return { sum, ...(average && { average }) };
}

function rangeOf({ strata }: FigureGroup): Pick<Added, 'smallest' | 'largest'> {
  if (new Set(strata.map(({ stratum }) => stratum.unit)).size !== 1) return {};
  const smallest = smallestOf(strata.map((total) => total.smallest));
  const largest = largestOf(strata.map((total) => total.largest));
  return { ...(smallest && { smallest }), ...(largest && { largest }) };
}
