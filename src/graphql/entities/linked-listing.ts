import { MIXED_ORDER, orderIndex, type ListedType } from '../../model/lists.ts';
import type { ValueOf } from '../../model/define-vocabulary.ts';
import type { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { Listing } from '../connection/connection-source.ts';
import { countFacets } from '../connection/count-facets.ts';
import { knownListing } from '../connection/known-listing.ts';
import type { ListArguments } from '../connection/list-arguments.ts';
import { branchesOf } from '../connection/root-listing.ts';
import type { RequestContext } from '../context.ts';
import type { FilteredType } from '../filters/filter-definitions.ts';
import { linkView } from '../links/link-view.ts';

/** The kind of a link. */
export type LinkKind = ValueOf<typeof linkKind>;

/** Which links lead to the entities of a list. */
export interface Along {
  readonly kinds: readonly LinkKind[];
  readonly direction: 'IN' | 'OUT' | 'BOTH';
}

/** The entities at the other end of links of one entity; `types` says which, one type or several. */
export function linkedListing(
  context: RequestContext,
  near: EntityRow,
  along: Along,
  asked: ListArguments & { readonly types: readonly ListedType[] },
): Listing<EntityRow> {
  const [type] = asked.types;
  // A list of mixed entities that is narrowed to one kind keeps the order of mixed lists.
  const single = asked.types.length === 1 && asked.sort !== '' ? (type as FilteredType) : undefined;
  const order = single === undefined ? MIXED_ORDER : orderIndex(single, asked.sort);
  const key = async () => ({
    id: near.id,
    kinds: [...along.kinds],
    direction: along.direction,
    types: [...asked.types],
    branches: [...(await branchesOf(context, single, asked.filter))],
    order,
    after: -1,
  });
  return knownListing(
    context,
    { type: single, filter: asked.filter },
    {
      list: single === undefined ? 'Entity/ALL' : `${single}/${asked.sort}`,
      rows: async (after, first) => {
        const rows = await context.loaders.linkedEntities({ ...(await key()), after, first });
        return rows.map(({ node, links, position, orderKey }) => ({
          node,
          position,
          orderKey,
          links: links.map((link) => linkView(link, near, node)),
        }));
      },
      count: async () => (await context.loaders.countLinkedEntities(await key()))[0]?.count ?? 0,
      facets: (by) =>
        countFacets(context, single ?? 'Union', by, async (prefixes) =>
          context.loaders.facetsOfLinkedEntities({ ...(await key()), prefixes }),
        ),
    },
  );
}
