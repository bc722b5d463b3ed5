import type { GraphReader, GraphStore } from './graph-store.ts';

/** A store as one request reads it: each of its reads ends with the signal. */
export function readUntil(signal: AbortSignal, store: GraphStore): GraphReader {
  return { read: (statement, parameters) => store.read(statement, parameters, { signal }) };
}
