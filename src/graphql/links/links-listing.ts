import { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { connectionOf, type Listing } from '../connection/connection-source.ts';
import type { ListArguments } from '../connection/list-arguments.ts';
import type { RequestContext } from '../context.ts';
import { linkView, type LinkView } from './link-view.ts';

/** What links are asked with. */
interface LinkArguments extends ListArguments {
  readonly kinds?: readonly string[];
  readonly direction?: 'IN' | 'OUT' | 'BOTH';
  readonly derivations?: readonly string[];
}

/** The links of an entity, in the order of links. */
export function linksListing(context: RequestContext, entity: EntityRow, asked: LinkArguments): object {
  const key = {
    id: entity.id,
    kinds: [...(asked.kinds ?? linkKind.values)],
    direction: asked.direction ?? 'BOTH',
    derivations: asked.derivations ? [...asked.derivations] : null,
  };
  const counts = () => context.loaders.linkCounts(key);
  const listing: Listing<LinkView> = {
    list: 'Link/ALL',
    rows: async (after, first) => {
      const rows = await context.loaders.linksOfEntity({ ...key, after, first });
      return rows.map(({ position, link, near, far }) => ({
        position,
        orderKey: link.id,
        node: linkView(link, near, far),
      }));
    },
    count: async () => (await counts()).reduce((sum, { count }) => sum + count, 0),
    facets: () => Promise.resolve([]),
  };
  return { ...connectionOf(context, asked, listing), counts };
}
