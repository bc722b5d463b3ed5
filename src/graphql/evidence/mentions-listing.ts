import type { Listing } from '../connection/connection-source.ts';
import type { RequestContext } from '../context.ts';

/** The most mentions an entity is asked for at once: they are few, and a page is cut from them. */
const MOST_MENTIONS = 1_000;

/** The words that stand for an entity, in the order of their passages. */
export function mentionsListing({ loaders }: RequestContext, entity: string): Listing<object> {
  const all = () => loaders.mentionsOfEntity({ id: entity, after: '', first: MOST_MENTIONS });
  return {
    list: `Mention/${entity}`,
    findAgain: async ({ orderKey }) => (await all()).filter(({ id }) => id <= orderKey).length - 1,
    rows: async (after, first) =>
      (await all())
        .slice(after + 1, after + 1 + first)
        .map((node, index) => ({ position: after + 1 + index, orderKey: node.id, node })),
    count: async () => (await all()).length,
    facets: () => Promise.resolve([]),
  };
}
