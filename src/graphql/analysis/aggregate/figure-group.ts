import { mergeNotices } from '../../../statistics/merge-notices.ts';
import { addUp, type Added } from '../../../statistics/add-up.ts';
import type { Notice } from '../../../statistics/notice.ts';
import type { StratumTotal } from '../../../statistics/stratum.ts';
import type { GroupDimension } from '../../../model/grouping.ts';
import type { RequestContext } from '../../context.ts';
import { computed } from '../../facts/interval.type.ts';
import { noticeView } from '../notice.type.ts';
import { averageOf, extremeOf, sumOf } from './formulas.ts';
import { groupKeyViews } from './group-key.ts';
import type { WithFacts } from './group-facts.ts';
import type { ReadGroup } from './read-groups.ts';
import { refusedGroup } from './refused-group.ts';
import { unionsAbove } from './unions-above.ts';
import { toStratumTotal } from './to-stratum-total.ts';

/** A group of figures as the API shows it: the rules of adding decide what it says. */
export function figureGroup(
  context: RequestContext,
  dimensions: readonly GroupDimension[],
  group: ReadGroup,
): WithFacts {
  const { keys, strata, partsLeftOut, pooled, refused } = group;
  if (refused) return refusedGroup(context, dimensions, { keys, partsLeftOut, refused });
  const totals = strata.map(toStratumTotal);
  const added = addUp(totals, { partsLeftOut });
  const factIds = totals.flatMap(({ facts }) => facts).toSorted();
  return {
    ...numbersOf(added, factIds),
    factIds,
    keys: groupKeyViews(context, dimensions, keys),
    unit: onlyUnit(totals),
    refused: added.refused && noticeView(context, added.refused),
    warnings: async () => {
      const found = await warningsOf(context, totals, partsLeftOut);
      const notices = mergeNotices([...found, ...periodNotice(strata), ...pooledNotice(pooled)]);
      return notices.map((notice) => noticeView(context, notice));
    },
  } as WithFacts;
}

function numbersOf(added: Added, facts: readonly string[]): object {
  const { count, sum, average, smallest, largest } = added;
  return {
    count,
    sum: computed(sum, sumOf(facts, count)),
    average: computed(average, averageOf(facts, count)),
    min: computed(smallest, extremeOf('min', facts, count)),
    max: computed(largest, extremeOf('max', facts, count)),
  };
}

function onlyUnit(totals: readonly StratumTotal[]): string | undefined {
  const units = new Set(totals.map(({ stratum }) => stratum.unit));
  return units.size === 1 ? [...units][0] : undefined;
}

/** Broad strata hold several periods each: the store counts the years in them. */
function periodNotice(strata: ReadGroup['strata']): Notice[] {
  const several = strata.filter(({ years }) => years > 1);
  return several.length === 0 ? [] : [{ code: 'PERIOD_MISMATCH', facts: (several[0]?.facts ?? []).slice(0, 20) }];
}

function pooledNotice(facts: readonly string[]): Notice[] {
  return facts.length === 0 ? [] : [{ code: 'NOT_SEPARABLE', facts: facts.slice(0, 20) }];
}

/** Whether subjects lie in one chain of unions is asked only where a figure covers more than its union alone. */
async function warningsOf(
  context: RequestContext,
  totals: readonly StratumTotal[],
  partsLeftOut: readonly string[],
): Promise<readonly Notice[]> {
  const above = await unionsAbove(context, totals);
  return addUp(totals, { partsLeftOut, above }).warnings;
}
