import { orderIndex, type ListedType } from '../../model/lists.ts';
import type { RequestContext } from '../context.ts';
import { compileFilter, isEverything, type FilterInput } from '../filters/compile-filter.ts';
import type { FilteredType } from '../filters/filter-definitions.ts';
import type { Branches } from '../filters/branches.ts';
import { anything } from '../filters/branches.ts';
import type { FamilyLoaders } from '../loaders/loaders.ts';
import type { ListArguments } from './list-arguments.ts';
import type { Listing, PlacedNode } from './connection-source.ts';
import { countFacets } from './count-facets.ts';
import { knownListing } from './known-listing.ts';

const FACTS: readonly ListedType[] = ['Activity', 'Conferral', 'Figure', 'Gap'];

/** All records of a type: paged by position where nothing is filtered, else by the filter. */
export function rootListing(context: RequestContext, type: FilteredType, asked: ListArguments): Listing<object> {
  let compiled: Promise<Branches> | undefined;
  const branches = async () => [...(await (compiled ??= compileFilter(context, type, asked.filter)))];
  const order = orderIndex(type, asked.sort);
  const list = `${type}/${asked.sort}`;
  const family = familyOf(context, type);
  return knownListing(
    context,
    { type, filter: asked.filter },
    {
      list,
      rows: async (after, first) =>
        unfiltered(asked.filter)
          ? readStretch(family, { list, after, first })
          : family.byFilter({ type, branches: await branches(), order, after, first }),
      count: async () => {
        const conditions = await branches();
        if (isEverything(conditions)) return (await context.loaders.listLength(list)) ?? 0;
        const [row] = await context.loaders.countByFilter({ type, branches: conditions });
        return row?.count ?? 0;
      },
      facets: (by) =>
        countFacets(context, type, by, async (prefixes) =>
          context.loaders.facetsByFilter({ type, branches: await branches(), prefixes }),
        ),
    },
  );
}

/** The loaders of the family a type belongs to. */
function familyOf({ loaders }: RequestContext, type: ListedType): FamilyLoaders {
  if (type === 'Source') return loaders.sources;
  if (type === 'Measure') return loaders.measures;
  return FACTS.includes(type) ? loaders.facts : loaders.entities;
}

// Deprecated facts stand at the end of every order: where they begin, the list that hides them ends.
async function readStretch(
  family: FamilyLoaders,
  stretch: { list: string; after: number; first: number },
): Promise<PlacedNode<object>[]> {
  const rows: readonly PlacedNode<object>[] = await family.byPosition(stretch);
  return rows.filter(({ node }) => !('rank' in node && node.rank === 'DEPRECATED'));
}

function unfiltered(filter: FilterInput | undefined): boolean {
  return filter === undefined || Object.values(filter).every((value) => value === undefined || value === null);
}

/** A filter of a list that may be left out. */
export function branchesOf(
  context: RequestContext,
  type: FilteredType | undefined,
  filter: FilterInput | undefined,
): Promise<Branches> {
  return type === undefined ? Promise.resolve(anything) : compileFilter(context, type, filter);
}
