import { MIXED_ORDER, orderIndex, type ListedType } from '../../model/lists.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { Listing } from '../connection/connection-source.ts';
import { countFacets } from '../connection/count-facets.ts';
import { knownListing } from '../connection/known-listing.ts';
import type { ListArguments } from '../connection/list-arguments.ts';
import { branchesOf } from '../connection/root-listing.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { hasAnyTerm } from '../filters/branches.ts';
import type { FilteredType } from '../filters/filter-definitions.ts';
import type { Loaders } from '../loaders/loaders.ts';

/** How deep a hierarchy may be followed. */
const DEEPEST = 8;
/** How many entities below another are counted by facets. */
const MOST_COUNTED = 5_000;

/** What lies below an entity in a hierarchy: which statement lists it, which counts it. */
export interface Reach {
  readonly list: Loaders['subordinatesOf'];
  readonly count: Loaders['countSubordinatesOf'];
}

/** What lies below an entity, down to a depth. */
export function reachedListing(
  context: RequestContext,
  near: EntityRow,
  reach: Reach,
  asked: ListArguments & { readonly types: readonly ListedType[]; readonly depth: number },
): Listing<EntityRow> {
  const { depth } = asked;
  if (depth < 1 || depth > DEEPEST)
    throw badInput(`depth: ${depth} was asked, 1 to ${DEEPEST} are allowed`, { argument: 'depth' });
  const single = asked.types.length === 1 ? (asked.types[0] as FilteredType) : undefined;
  const key = async () => ({
    id: near.id,
    types: [...asked.types],
    branches: [...(await branchesOf(context, single, asked.filter))],
    order: single === undefined ? MIXED_ORDER : orderIndex(single, asked.sort),
    after: -1,
    depth,
  });
  return knownListing(
    context,
    { type: single, filter: asked.filter },
    {
      list: single === undefined ? 'Entity/ALL' : `${single}/${asked.sort}`,
      rows: async (after, first) => reach.list({ ...(await key()), after, first }),
      count: async () => (await reach.count(await key()))[0]?.count ?? 0,
      facets: (by) =>
        countFacets(context, single ?? 'Union', by, async (prefixes) => {
          const rows = await reach.list({ ...(await key()), first: MOST_COUNTED });
          const branches = [...hasAnyTerm(rows.map(({ node }) => `id:${node.id}`))];
          return context.loaders.facetsByFilter({ type: single ?? 'Union', branches, prefixes });
        }),
    },
  );
}
