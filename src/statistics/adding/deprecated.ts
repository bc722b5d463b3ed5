import type { AddingRule } from './figure-group.ts';
import { noticeOf } from './notice-of.ts';

/** A figure that gave way to another stands beside others: the same would be counted twice, and once wrongly. */
export const deprecatedWithOthers: AddingRule = ({ strata }) => {
  const deprecated = strata.filter(({ stratum }) => stratum.deprecated);
  const mixed = deprecated.length > 0 && deprecated.length < strata.length;
  return mixed ? noticeOf('DEPRECATED_INCLUDED', deprecated) : undefined;
};

/** All of them gave way to others. */
export const onlyDeprecated: AddingRule = ({ strata }) => {
  const all = strata.length > 0 && strata.every(({ stratum }) => stratum.deprecated);
  return all ? noticeOf('DEPRECATED_INCLUDED', strata) : undefined;
};
