import { setMaxListeners } from 'node:events';
import type { GraphReader, GraphStore } from './graph-store.ts';

/** A store as one request reads it: each of its reads ends with the signal. */
export function readUntil(signal: AbortSignal, store: GraphStore): GraphReader {
  // A level of a query may read in many ways at once, each of which listens.
  setMaxListeners(0, signal);
  return { read: (statement, parameters) => store.read(statement, parameters, { signal }) };
}
