import type { StratumTotal } from '../stratum.ts';
import { repeatsSubject, type AddingRule } from './figure-group.ts';
import { kindsOf } from './kinds-of.ts';
import { noticeOf, noticeOfKinds } from './notice-of.ts';
import { timelessKey } from './stratum-key.ts';

/** What there is at a date does not add to what happened in a period, nor to what may be either. */
export const stockWithFlow: AddingRule = ({ strata }) => {
  const stocks = strata.filter(isStock);
  if (stocks.length === 0 || stocks.length === strata.length) return undefined;
  return noticeOfKinds('STOCK_VS_FLOW', [stocks, strata.filter((total) => !isStock(total))]);
};

/** A stock does not add over time: a subject's members of one year are its members of the next. */
export const stockOverTime: AddingRule = ({ strata }) => {
  const stocks = strata.filter(isStock);
  const repeated = stocks.find(repeatsSubject);
  if (repeated) return noticeOf('STOCK_VS_FLOW', [repeated]);
  const counted = kindsOf(stocks, ({ stratum }) => timelessKey(stratum));
  const again = [...counted.values()].map(sharedBySubjects).find((found) => found.length > 0);
  return again && noticeOf('STOCK_VS_FLOW', again);
};

function isStock({ stratum }: StratumTotal): boolean {
  return stratum.statType === 'STOCK';
}

/** The strata of the first subject that stands in more than one of them. */
function sharedBySubjects(strata: readonly StratumTotal[]): StratumTotal[] {
  if (strata.length < 2) return [];
  const seen = new Map<string, StratumTotal>();
  for (const total of strata) {
    const subject = total.subjects.find((one) => seen.has(one));
    if (subject !== undefined) return strata.filter(({ subjects }) => subjects.includes(subject));
    for (const one of total.subjects) seen.set(one, total);
  }
  return [];
}
