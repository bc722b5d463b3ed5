import { addUp, type Added } from '../../../statistics/add-up.ts';
import type { Interval } from '../../../statistics/interval.ts';
import type { GroupDimension } from '../../../model/grouping.ts';
import type { RequestContext } from '../../context.ts';
import { computed, type IntervalType } from '../../facts/interval.type.ts';
import { noticeView } from '../notice.type.ts';
import { extremeOf } from './formulas.ts';
import type { WithFacts } from './group-facts.ts';
import { groupKeyViews } from './group-key.ts';
import type { ReadGroup } from './read-groups.ts';
import type { RefusedUnread } from './read-strata.ts';
import { toStratumTotal } from './to-stratum-total.ts';

/** A group of very many figures that do not add, as the API shows it: more of it is read only where it is asked for. */
export function refusedGroup(
  context: RequestContext,
  dimensions: readonly GroupDimension[],
  { keys, partsLeftOut, refused }: Pick<ReadGroup, 'keys' | 'partsLeftOut'> & { readonly refused: RefusedUnread },
): WithFacts {
  const { count, unit, notice, strata } = refused;
  let added: Promise<Added> | undefined;
  const all = () => (added ??= strata().then((rows) => addUp(rows.map(toStratumTotal))));
  const extreme = (name: 'min' | 'max', interval: Interval | undefined): IntervalType | undefined =>
    computed(interval, extremeOf(name, notice.facts, count));
  return {
    factIds: notice.facts,
    keys: groupKeyViews(context, dimensions, keys),
    count,
    unit,
    min: async () => extreme('min', (await all()).smallest),
    max: async () => extreme('max', (await all()).largest),
    refused: noticeView(context, notice),
    warnings: addUp([], { partsLeftOut }).warnings.map((warning) => noticeView(context, warning)),
  } as WithFacts;
}
