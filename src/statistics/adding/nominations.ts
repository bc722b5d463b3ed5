import type { StratumTotal } from '../stratum.ts';
import type { AddingRule } from './figure-group.ts';
import { noticeOf, noticeOfKinds } from './notice-of.ts';

/** What was only proposed does not add to what was given. */
export const nominatedWithConferred: AddingRule = ({ strata }) => {
  const nominated = strata.filter(isNominated);
  if (nominated.length === 0 || nominated.length === strata.length) return undefined;
  return noticeOfKinds('NOMINATED_INCLUDED', [nominated, strata.filter((total) => !isNominated(total))]);
};

/** All of them were only proposed. */
export const onlyNominated: AddingRule = ({ strata }) => {
  return strata.length > 0 && strata.every(isNominated) ? noticeOf('NOMINATED_INCLUDED', strata) : undefined;
};

function isNominated({ stratum }: StratumTotal): boolean {
  return stratum.status === 'NOMINATED';
}
