import { unitMismatch } from '../unit-mismatch.ts';
import type { AddingRule } from './figure-group.ts';
import { kindsOf } from './kinds-of.ts';
import { noticeOfKinds } from './notice-of.ts';

/** Different units do not add. */
export const unitsDiffer: AddingRule = ({ strata }) => {
  const units = kindsOf(strata, ({ stratum }) => stratum.unit);
  const code = unitMismatch([...units.keys()]);
  return code && noticeOfKinds(code, [...units.values()]);
};

/** One unit does not make one thing: letters and arbitrations are both cases. */
export const measuresDiffer: AddingRule = ({ strata }) => {
  const measures = kindsOf(strata, ({ stratum }) => stratum.measure);
  return measures.size < 2 ? undefined : noticeOfKinds('MEASURE_MISMATCH', [...measures.values()]);
};
