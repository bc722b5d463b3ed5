import { sameBreakdown } from '../../../statistics/breakdown.ts';
import type { Notice } from '../../../statistics/notice.ts';
import { periodKey } from '../../../statistics/periods.ts';
import type { Stratum, StratumTotal } from '../../../statistics/stratum.ts';
import type { Side } from './read-sides.ts';

/** How many facts a caution names. */
const MOST_FACTS = 20;

const differs: readonly [code: Notice['code'], differ: (value: Stratum, base: Stratum) => boolean][] = [
  ['PERIOD_MISMATCH', (value, base) => periodKey(value.period) !== periodKey(base.period)],
  ['DIFFERENT_GROUP', (value, base) => !sameBreakdown(value, base)],
  ['DIFFERENT_SCOPE', (value, base) => !sameScope(value, base)],
];

/**
 * What has to be known of a number over its base. A base of another activity may count others, of another time, in other
 * programmes: aid to workers by members who drive trucks. And what has no base of its own activity is set aside.
 */
export function baseCautions({ values, bases, isOfSameActivity, withoutBase }: Side): Notice[] {
  const aside: Notice[] =
    withoutBase.length === 0 ? [] : [{ code: 'BASE_NOT_STATED', facts: withoutBase.slice(0, MOST_FACTS) }];
  const [value, base] = [values[0], bases[0]];
  if (value && base && isPeopleByTimes(value, base))
    aside.push({ code: 'PERSON_VS_PERSON_TIME', facts: firstFacts([value, base]) });
  if (isOfSameActivity) return aside;
  const pairs = values.flatMap((value) => bases.map((base) => [value, base] as const));
  const found = differs.map(([code, differ]) => ({
    code,
    facts: pairs.filter(([value, base]) => differ(value.stratum, base.stratum)).flatMap(firstFacts),
  }));
  const named = found.filter(({ facts }) => facts.length > 0);
  return [...aside, ...named.map(({ code, facts }) => ({ code, facts: [...new Set(facts)].slice(0, MOST_FACTS) }))];
}

function sameScope(value: Stratum, base: Stratum): boolean {
  const isShared = base.programmes.length === 0 || base.programmes.some((one) => value.programmes.includes(one));
  return isShared && (value.scope ?? 'OWN') === (base.scope ?? 'OWN');
}

function firstFacts(pair: readonly StratumTotal[]): string[] {
  return pair.flatMap(({ facts }) => facts.slice(0, 1));
}

/** Times per person say how often; people per time say nothing. */
function isPeopleByTimes(value: StratumTotal, base: StratumTotal): boolean {
  return value.stratum.unit === 'PERSON' && base.stratum.unit === 'PERSON_TIME';
}
