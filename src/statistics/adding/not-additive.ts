import type { AddingRule } from './figure-group.ts';
import { noticeOf } from './notice-of.ts';

/** Rates, durations, coverage and pooled counts do not add. */
export const notAdditive: AddingRule = ({ strata }) => {
  const found = strata.filter(({ stratum }) => stratum.additivity === 'NOT_ADDITIVE');
  return found.length === 0 ? undefined : noticeOf('NOT_ADDITIVE', found);
};
