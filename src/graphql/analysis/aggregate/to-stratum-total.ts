import { decodeStratum } from '../../../statistics/stratum-text.ts';
import type { Interval } from '../../../statistics/interval.ts';
import { STEPS } from '../../../statistics/scaled.ts';
import type { StratumTotal } from '../../../statistics/stratum.ts';
import type { StratumRow } from '../../../store/statements/aggregate.ts';

/** A row of the store as the rules of adding take it: numbers in the unit, bounds only where every figure has one. */
export function toStratumTotal(row: StratumRow): StratumTotal {
  const { stratum, count, sums, known, least, most } = row;
  const [sum = 0, lower = 0, upper = 0] = sums;
  const [, lowers = 0, uppers = 0] = known;
  return {
    stratum: decodeStratum(stratum),
    count,
    sum: sum / STEPS,
    lower: lowers === count ? lower / STEPS : undefined,
    upper: uppers === count ? upper / STEPS : undefined,
    smallest: extreme(least, { lower: lowers === count, upper: uppers > 0 }),
    largest: extreme(most, { lower: lowers > 0, upper: uppers === count }),
    subjects: row.subjects.toSorted(),
    subjectsCount: row.subjectsCount,
    sources: row.sources.toSorted(),
    sourcesCount: row.sourcesCount,
    facts: row.facts.toSorted(),
  };
}

/** The smallest or largest of several: a bound of it is known where it would be known of whichever it is. */
function extreme([value, lower, upper]: readonly (number | null)[], is: { lower: boolean; upper: boolean }): Interval {
  return {
    value: (value ?? 0) / STEPS,
    lower: is.lower ? inUnit(lower) : undefined,
    upper: is.upper ? inUnit(upper) : undefined,
  };
}

function inUnit(scaled: number | null | undefined): number | undefined {
  return scaled === null || scaled === undefined ? undefined : scaled / STEPS;
}
