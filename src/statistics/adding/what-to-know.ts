import type { StratumTotal } from '../stratum.ts';
import type { AddingRule } from './figure-group.ts';
import { MOST_FACTS, noticeOf } from './notice-of.ts';

/** A rounded number is among them. */
export const boundsOnly: AddingRule = ({ strata }) => {
  const rounded = strata.filter(isRounded);
  return rounded.length === 0 ? undefined : noticeOf('BOUNDS_ONLY', rounded);
};

/** What was done together with other bodies stands beside what was done alone: the sum is nobody's own. */
export const withOthers: AddingRule = ({ strata }) => {
  const shared = strata.filter(({ stratum }) => stratum.scope === 'WITH_OTHERS');
  return shared.length === 0 || shared.length === strata.length ? undefined : noticeOf('DIFFERENT_SCOPE', shared);
};

/** Several figures, and all from one source. */
export const singleSource: AddingRule = ({ strata, count }) => {
  const [first] = strata;
  const source = first?.sources[0];
  if (count < 2 || source === undefined) return undefined;
  const alone = strata.every(({ sources, sourcesCount }) => sourcesCount === 1 && sources[0] === source);
  return alone ? noticeOf('SINGLE_SOURCE', strata) : undefined;
};

/** Parts are not counted beside their whole. */
export const partsLeftOut: AddingRule = ({ surroundings: { partsLeftOut: parts = [] } }) => {
  return parts.length === 0 ? undefined : { code: 'PARTS_LEFT_OUT', facts: parts.slice(0, MOST_FACTS) };
};

function isRounded({ sum, lower, upper }: StratumTotal): boolean {
  return lower !== sum || upper !== sum;
}
