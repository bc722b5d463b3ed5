import type { GroupDimension } from '../../../model/grouping.ts';
import type { Selection, StratumRow } from '../../../store/statements/aggregate.ts';
import type { RequestContext } from '../../context.ts';
import type { Branches } from '../../filters/branches.ts';
import { compileFilter, type FilterInput } from '../../filters/compile-filter.ts';
import { setPooledAside, type Separated } from './set-pooled-aside.ts';
import { boundsOf, groupingOf, type HavingFilter } from './grouping.ts';

/** What is added up: a type, and a filter on it. */
export interface Asked {
  readonly type: 'Figure' | 'Conferral';
  readonly filter?: FilterInput | null | undefined;
}

/** Which groups are wanted, in which order. */
export interface Wanted {
  readonly dimensions: readonly GroupDimension[];
  readonly having?: HavingFilter | null | undefined;
  readonly sort: 'LARGEST' | 'SMALLEST' | 'MOST' | 'KEY';
  readonly first: number;
  /** Within which dimensions a part is left out beside its whole: those of the groups, unless others are named. */
  readonly partsWithin?: readonly GroupDimension[];
}

/** One group as it was read: its key of each dimension, its strata, and the parts that were left out of it. */
export interface ReadGroup {
  readonly keys: readonly string[];
  readonly strata: readonly StratumRow[];
  readonly partsLeftOut: readonly string[];
  /** Figures that count what was asked for together with something else; they are set aside. */
  readonly pooled: readonly string[];
}

/** Over how many figures strata tell only apart what refuses a sum: with thousands of programmes nearly each figure would be one. */
const MANY = 5_000;

/** Everything that matches, as one group; an empty one where nothing does. Costs what groups cost, and nothing beside them. */
export async function readTotal(context: RequestContext, asked: Asked): Promise<ReadGroup> {
  const { groups } = await readGroups(context, asked, { dimensions: [], sort: 'KEY', first: 1 });
  return groups[0] ?? { keys: [], strata: [], partsLeftOut: [], pooled: [] };
}

/** The first groups in the order wanted, and whether there are more. At most three statements, one after the other. */
export async function readGroups(
  context: RequestContext,
  asked: Asked,
  wanted: Wanted,
): Promise<{ groups: readonly ReadGroup[]; more: boolean }> {
  const { loaders } = context;
  const { dimensions, sort, first } = wanted;
  const selection = await selectionOf(context, asked, dimensions);
  const within = { ...selection, ...groupingOf(wanted.partsWithin ?? dimensions) };
  const parts = asked.type === 'Figure' ? await loaders.partsOfWholes(within) : [];
  const leftOut = parts.filter(({ matches }) => !matches);
  const added = { ...selection, kept: keptOf(parts, leftOut) };
  const found = await loaders.groups({ ...added, ...havingOf(wanted), sort, first: first + 1 });
  const shown = found.slice(0, first);
  if (shown.length === 0) return { groups: [], more: false };
  const names = shown.map(({ groupKey }) => groupKey);
  const everyGroup = dimensions.length === 0;
  const rows = await loaders.strata({ ...added, ...widthOf(shown), everyGroup, groups: names });
  const separated = await separate(context, { asked, branches: selection.branches, dimensions }, rows);
  const groups = names.map((name) => ({
    keys: name.split('|').slice(0, dimensions.length),
    strata: separated.apart.filter(({ groupKey }) => groupKey === name),
    partsLeftOut: leftOut
      .filter((part) => name === part.groupKey || name.startsWith(`${part.groupKey}|`))
      .map(({ id }) => id),
    pooled: separated.pooled.filter(({ groupKey }) => groupKey === name).flatMap(({ facts }) => facts),
  }));
  return { groups, more: found.length > first };
}

/** Parts that are counted: those without their whole beside them. Few, so that they are named rather than the others. */
function keptOf(parts: readonly { id: string; matches: boolean }[], leftOut: readonly { id: string }[]): string[] {
  const without = new Set(leftOut.map(({ id }) => id));
  return parts.filter(({ id, matches }) => matches && !without.has(id)).map(({ id }) => id);
}

/** Of many figures, few are named a stratum: what is shown of a group is taken from all its strata. */
function widthOf(groups: readonly { count: number }[]): { broad: boolean; listed: number; shown: number } {
  const broad = groups.reduce((sum, { count }) => sum + count, 0) > MANY;
  return broad ? { broad, listed: 2, shown: 5 } : { broad, listed: 20, shown: 200 };
}

interface Kept {
  readonly asked: Asked;
  readonly branches: Branches;
  readonly dimensions: readonly GroupDimension[];
}

/** Who groups by programme sees what several share as a group of its own; honours are never pooled here. */
async function separate(context: RequestContext, kept: Kept, rows: readonly StratumRow[]): Promise<Separated> {
  const { asked, branches, dimensions } = kept;
  const keepsAll = asked.type === 'Conferral' || branches.length === 0 || dimensions.includes('PROGRAMME');
  return keepsAll ? { apart: rows, pooled: [] } : setPooledAside(context, branches, rows);
}

async function selectionOf(
  context: RequestContext,
  { type, filter }: Asked,
  dimensions: readonly GroupDimension[],
): Promise<Selection> {
  const given = Object.values(filter ?? {}).some((value) => value !== undefined && value !== null);
  const branches = given ? await compileFilter(context, type, namingProgrammes(type, filter ?? {})) : [];
  return { type, branches: [...branches], unfiltered: !given, ...groupingOf(dimensions) };
}

/** Who asks for figures of the activities of a programme asks for figures of that programme: it is named as such. */
function namingProgrammes(type: Asked['type'], filter: FilterInput): FilterInput {
  const { activity, and } = filter as { activity?: FilterInput | null; and?: FilterInput[] | null };
  const programme = activity?.['programme'];
  const inside = (and ?? []).map((part) => namingProgrammes(type, part));
  if (type !== 'Figure' || (!programme && inside.length === 0)) return filter;
  return { ...filter, and: programme ? [...inside, { programme }] : inside };
}

function havingOf({ having }: Wanted) {
  const [least, most] = boundsOf(having?.count);
  const [leastSources, mostSources] = boundsOf(having?.sources);
  return { least, most, leastSources, mostSources };
}
