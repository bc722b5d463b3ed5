import { addUp, type Added } from '../add-up.ts';
import { differenceOf, quotientOf } from '../interval-arithmetic.ts';
import type { Interval } from '../interval.ts';
import { mergeNotices } from '../merge-notices.ts';
import type { Notice } from '../notice.ts';
import type { StratumTotal } from '../stratum.ts';
import { comparability } from './comparability.ts';

/** One side of a comparison, with its number: the value, or the value by its base. */
export interface ComparedSide {
  readonly values: readonly StratumTotal[];
  /** What the value was divided by; none where it was not. */
  readonly bases: readonly StratumTotal[];
  readonly number: Interval | undefined;
}

/** How two sides differ, or why they do not compare, and what has to be known. */
export interface SideDifference {
  readonly difference: Interval | undefined;
  readonly ratio: Interval | undefined;
  readonly notComparable: Notice | undefined;
  readonly warnings: readonly Notice[];
}

/** Compares two sides: their numbers only where everything that was counted on both compares. */
export function compareSides(larger: ComparedSide, smaller: ComparedSide): SideDifference {
  const judge = larger.bases.length > 0 && smaller.bases.length > 0 ? acrossGroups : asItIs;
  const pairs = larger.values.flatMap((one) => smaller.values.map((other) => judge(comparabilityOf(one, other))));
  const notComparable = pairs.map((pair) => pair.notComparable).find((notice) => notice !== undefined);
  const warnings = mergeNotices(pairs.flatMap((pair) => pair.warnings));
  const [a, b] = [larger.number, smaller.number];
  if (notComparable !== undefined || a === undefined || b === undefined)
    return { difference: undefined, ratio: undefined, notComparable, warnings };
  return { difference: differenceOf(a, b), ratio: quotientOf(a, b), notComparable, warnings };
}

/** What the figures of one side make together; warnings about one source are for sums alone. */
export function numberOf(values: readonly StratumTotal[], partsLeftOut: readonly string[]): Added {
  const added = addUp(values, { partsLeftOut });
  return { ...added, warnings: added.warnings.filter(({ code }) => code !== 'SINGLE_SOURCE') };
}

interface Judged {
  readonly notComparable?: Notice;
  readonly warnings: readonly Notice[];
}

function asItIs(judged: Judged): Judged {
  return judged;
}

/** Money per head compares across groups of people, with a warning: each number was divided by its own group. */
function acrossGroups(judged: Judged): Judged {
  const { notComparable, warnings } = judged;
  return notComparable?.code === 'DIFFERENT_GROUP' ? { warnings: [notComparable, ...warnings] } : judged;
}

function comparabilityOf(one: StratumTotal, other: StratumTotal): Judged {
  const { notComparable, warnings } = comparability(one.stratum, other.stratum);
  const facts = [...one.facts.slice(0, 10), ...other.facts.slice(0, 10)];
  return {
    ...(notComparable && { notComparable: { code: notComparable, facts } }),
    warnings: warnings.map((code) => ({ code, facts })),
  };
}
