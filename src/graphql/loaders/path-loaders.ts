import type { GraphReader } from '../../store/graph-store.ts';
import * as paths from '../../store/statements/paths.ts';
import { idReader, keyedReader } from './keyed-reader.ts';

/** Reads what searches for paths look at. Searches of one request go on side by side, a level of all of them at a time. */
export function pathLoaders(store: GraphReader) {
  return {
    linksCountOf: idReader(
      store,
      paths.linksCountOf,
      ({ id }) => id,
      ([row]) => row?.links,
    ),
    expandEntities: keyedReader(store, paths.expandEntities),
    linksOfPairs: keyedReader(store, paths.linksOfPairs),
    linkedWithSeveral: keyedReader(store, paths.linkedWithSeveral),
  };
}
