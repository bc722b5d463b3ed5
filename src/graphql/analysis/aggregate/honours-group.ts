import { sumHonours } from '../../../statistics/sum-honours.ts';
import type { GroupDimension } from '../../../model/grouping.ts';
import type { RequestContext } from '../../context.ts';
import { computed } from '../../facts/interval.type.ts';
import { noticeView } from '../notice.type.ts';
import { sumOf } from './formulas.ts';
import { groupKeyViews } from './group-key.ts';
import type { WithFacts } from './group-facts.ts';
import type { ReadGroup } from './read-groups.ts';
import { toStratumTotal } from './to-stratum-total.ts';

/** A group of conferrals as the API shows it. */
export function honoursGroup(
  context: RequestContext,
  dimensions: readonly GroupDimension[],
  { keys, strata }: ReadGroup,
): WithFacts {
  const givings = strata.map((row) => ({ total: toStratumTotal(row), numbers: row.known[0] ?? 0 }));
  const { conferred, nominated, withoutNumber, warnings } = sumHonours(givings);
  const factIds = strata.flatMap(({ facts }) => facts).toSorted();
  const ofStatus = (status: string) =>
    givings.filter(({ total }) => total.stratum.status === status).flatMap(({ total }) => total.facts);
  return {
    factIds,
    keys: groupKeyViews(context, dimensions, keys),
    conferred: computed(conferred, sumOf(ofStatus('CONFERRED'), ofStatus('CONFERRED').length)),
    nominated: computed(nominated, sumOf(ofStatus('NOMINATED'), ofStatus('NOMINATED').length)),
    named: strata.reduce((sum, { named }) => sum + named, 0),
    count: strata.reduce((sum, { count }) => sum + count, 0),
    withoutNumber,
    warnings: warnings.map((notice) => noticeView(context, notice)),
  } as WithFacts;
}
