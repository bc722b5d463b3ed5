import type { GraphReader } from '../../store/graph-store.ts';
import { conflictsByFilter, conflictsByPosition } from '../../store/statements/conflicts.ts';
import { keyedReader } from './keyed-reader.ts';
import { placeReader } from './place-reader.ts';

/** Reads what the integrity rules warn of. */
export function conflictLoaders(store: GraphReader) {
  return {
    conflictsByPosition: placeReader(store, conflictsByPosition),
    conflictsByFilter: keyedReader(store, conflictsByFilter),
  };
}
