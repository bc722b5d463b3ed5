import type { PassageRow } from '../../store/statements/rows.ts';
import type { Listing } from '../connection/connection-source.ts';
import type { RequestContext } from '../context.ts';

/** The passages of a source; their place is block and sentence, so a cursor holds whatever is loaded. */
export function passagesListing(
  { loaders }: RequestContext,
  source: string,
  roles: readonly string[] | undefined,
): Listing<PassageRow> {
  const key = { id: source, roles: roles ? [...roles] : null };
  return {
    list: `Passage/${source}`,
    findAgain: ({ position }) => Promise.resolve(position),
    rows: async (after, first) => {
      const rows = await loaders.passagesOfSource({ ...key, after, first });
      return rows.map(({ position, node }) => ({ position, orderKey: node.id, node }));
    },
    count: async () => (await loaders.countPassagesOfSource(key))[0]?.count ?? 0,
    facets: () => Promise.resolve([]),
  };
}
