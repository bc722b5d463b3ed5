import { periodKey } from '../periods.ts';
import type { StratumTotal } from '../stratum.ts';
import type { AddingRule } from './figure-group.ts';
import { kindsOf } from './kinds-of.ts';
import { noticeOf, noticeOfKinds } from './notice-of.ts';

/** The periods differ, or are known differently well; or what happens every year stands beside what happened in one period. */
export const periodsDiffer: AddingRule = ({ strata }) => {
  const has = (...statTypes: string[]) => strata.some(({ stratum }) => statTypes.includes(stratum.statType));
  const periods = kindsOf(strata, ({ stratum }) => periodKey(stratum.period));
  const yearly = has('ANNUAL') && has('FLOW', 'CUMULATIVE');
  if (periods.size < 2 && !yearly) return undefined;
  return noticeOfKinds('PERIOD_MISMATCH', [...(periods.size < 2 ? kindsOf(strata, statTypeOf) : periods).values()]);
};

/** What happens every year is a rate: it adds to no total, and to nothing that happened in one period. */
export const yearlyWithOthers: AddingRule = ({ strata }) => {
  const kinds = kindsOf(strata, (total) => (statTypeOf(total) === 'ANNUAL' ? 'ANNUAL' : 'OTHER'));
  return kinds.size < 2 ? undefined : noticeOfKinds('PERIOD_MISMATCH', [...kinds.values()]);
};

/** The source does not say whether it is a year or a total. */
export const periodAmbiguous: AddingRule = ({ strata }) => {
  const ambiguous = strata.filter((total) => statTypeOf(total) === 'AMBIGUOUS');
  return ambiguous.length === 0 ? undefined : noticeOf('AMBIGUOUS_PERIOD', ambiguous);
};

function statTypeOf({ stratum }: StratumTotal): string {
  return stratum.statType;
}
