import { stageOf } from '../stages.ts';
import type { AddingRule } from './figure-group.ts';
import { kindsOf } from './kinds-of.ts';
import { noticeOf, noticeOfKinds } from './notice-of.ts';

/** Money raised is not money paid, and who applied has not completed. */
export const stagesDiffer: AddingRule = ({ strata }) => {
  if (strata.every(({ stratum }) => stratum.stage === strata[0]?.stratum.stage)) return undefined;
  const stages = kindsOf(strata, ({ stratum }) => stageOf(stratum));
  return stages.size < 2 ? undefined : noticeOfKinds('DIFFERENT_STAGE', [...stages.values()]);
};

/** All there are, as the whole of a share, is never added: neither to a part of it nor to another whole. */
export const baseAmongThem: AddingRule = ({ strata }) => {
  const bases = strata.filter(({ stratum }) => stratum.stage === 'BASE');
  return bases.length === 0 ? undefined : noticeOf('DIFFERENT_STAGE', bases);
};
