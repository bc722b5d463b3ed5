import { MIXED_ORDER, orderIndex } from '../../model/lists.ts';
import type { FactType } from '../../model/fact-kinds.ts';
import type { EntityRow, FactRow } from '../../store/statements/rows.ts';
import type { Listing } from '../connection/connection-source.ts';
import { countFacets } from '../connection/count-facets.ts';
import { knownListing } from '../connection/known-listing.ts';
import type { ListArguments } from '../connection/list-arguments.ts';
import { branchesOf } from '../connection/root-listing.ts';
import type { RequestContext } from '../context.ts';
import type { FilteredType } from '../filters/filter-definitions.ts';

/** Types of facts whose lists take a filter. */
const FILTERED: readonly FactType[] = ['Activity', 'Conferral', 'Figure', 'Gap'];

/** The facts of a type that concern an entity. */
export function factsListing(
  context: RequestContext,
  entity: EntityRow,
  type: FactType,
  asked: ListArguments,
): Listing<FactRow> {
  const filtered = FILTERED.includes(type) ? (type as FilteredType) : undefined;
  const key = async () => ({
    id: entity.id,
    types: [type],
    branches: [...(await branchesOf(context, filtered, asked.filter))],
    order: asked.sort === '' ? MIXED_ORDER : orderIndex(type, asked.sort),
    after: -1,
  });
  return knownListing(
    context,
    { type: filtered, filter: asked.filter },
    {
      list: asked.sort === '' ? 'Fact/ALL' : `${type}/${asked.sort}`,
      rows: async (after, first) => context.loaders.factsOfEntity({ ...(await key()), after, first }),
      count: async () => (await context.loaders.countFactsOfEntity(await key()))[0]?.count ?? 0,
      facets: (by) =>
        countFacets(context, type, by, async (prefixes) =>
          context.loaders.facetsOfFactsOfEntity({ ...(await key()), prefixes }),
        ),
    },
  );
}
