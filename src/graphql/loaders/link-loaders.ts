import type { GraphReader } from '../../store/graph-store.ts';
import * as links from '../../store/statements/links.ts';
import { batchReader } from './batch-reader.ts';
import { keyedReader } from './keyed-reader.ts';

/** Reads along links. */
export function linkLoaders(store: GraphReader) {
  return {
    linkedEntities: keyedReader(store, links.linkedEntities),
    countLinkedEntities: keyedReader(store, links.countLinkedEntities),
    facetsOfLinkedEntities: keyedReader(store, links.facetsOfLinkedEntities),
    linksOfEntity: keyedReader(store, links.linksOfEntity),
    linkCounts: keyedReader(store, links.linkCounts),
    linkById: batchReader(async (ids) => {
      const rows = await store.read(links.linksBetween, { keys: ids.map(withEnds) });
      return new Map(rows.map((row) => [row.id, row]));
    }),
    superiorsOf: keyedReader(store, links.superiorsOf),
    subordinatesOf: keyedReader(store, links.subordinatesOf),
    countSubordinatesOf: keyedReader(store, links.countSubordinatesOf),
    entitiesWithin: keyedReader(store, links.entitiesWithin),
    countEntitiesWithin: keyedReader(store, links.countEntitiesWithin),
  };
}

/** A link's id with the ends that it names: `link--ran--union-131000--prog-…--host`. */
function withEnds(id: string): { id: string; from: string; to: string } {
  const [, , from = '', to = ''] = id.split('--');
  return { id, from, to };
}
