import type { GroupDimension } from '../../../model/grouping.ts';
import type { RequestContext } from '../../context.ts';
import { groupingOf, havingOf, isAllowed, type HavingFilter } from './grouping.ts';
import { leftOutOf, partsBesideWholes } from './before-adding.ts';
import { fewOf, readStrata, type GroupStrata, type Refuse } from './read-strata.ts';
import { selectionOf, type Asked } from './selection.ts';

/** Which groups are wanted, in which order. */
export interface Wanted {
  readonly dimensions: readonly GroupDimension[];
  readonly having?: HavingFilter | null | undefined;
  readonly sort: 'LARGEST' | 'SMALLEST' | 'MOST' | 'KEY';
  readonly first: number;
  /** Within which dimensions a part is left out beside its whole: those of the groups, unless others are named. */
  readonly partsWithin?: readonly GroupDimension[];
  /** What refuses very many facts before all of them are read; without it they are read. */
  readonly refuse?: Refuse | undefined;
}

/** One group as it was read: its key of each dimension, its strata, and the parts that were left out of it. */
export interface ReadGroup extends GroupStrata {
  readonly keys: readonly string[];
  readonly partsLeftOut: readonly string[];
}

/** Everything that matches, as one group; an empty one where nothing does. Costs what groups cost, and nothing beside them. */
export async function readTotal(context: RequestContext, asked: Asked, refuse?: Refuse): Promise<ReadGroup> {
  const { groups } = await readGroups(context, asked, { dimensions: [], sort: 'KEY', first: 1, refuse });
  return groups[0] ?? { keys: [], strata: [], partsLeftOut: [], pooled: [] };
}

/** The first groups in the order wanted, and whether there are more. At most three statements, one after the other. */
export async function readGroups(
  context: RequestContext,
  asked: Asked,
  wanted: Wanted,
): Promise<{ groups: readonly ReadGroup[]; more: boolean }> {
  const { dimensions, having, sort, first, refuse } = wanted;
  const selected = await selectionOf(context, asked, dimensions);
  const { selection } = selected;
  const within = { ...selection, ...groupingOf(wanted.partsWithin ?? dimensions) };
  const parts = await partsBesideWholes(context, within, asked.named);
  const { kept } = parts;
  const few = fewOf(selected, dimensions);
  const found = await context.loaders.groups({ ...selection, kept, ...havingOf(having), few, sort, first: first + 1 });
  const shown = found.slice(0, first);
  if (shown.length === 0) return { groups: [], more: false };
  const strataOf = await readStrata(context, { ...selected, kept, groups: shown, dimensions, refuse });
  const groups = shown.map(({ groupKey }) => ({
    keys: groupKey.split('|').slice(0, dimensions.length),
    partsLeftOut: leftOutOf(groupKey, parts),
    ...strataOf(groupKey),
  }));
  return { groups: groups.filter((group) => isAllowed(having, countOf(group))), more: found.length > first };
}

/** How many facts are left in a group once what is pooled has been set aside. */
function countOf({ strata, refused }: GroupStrata): number {
  return refused?.count ?? strata.reduce((sum, { count }) => sum + count, 0);
}
