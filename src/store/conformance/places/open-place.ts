import { EmbeddedStore } from '../../embedded/embedded-store.ts';
import type { GraphStore } from '../../graph-store.ts';
import { Neo4jStore } from '../../neo4j/neo4j-store.ts';
import type { StorePlace } from './store-place.ts';

/** Opens a handle on a place, given its address: the same in every process. */
export function openPlace([engine, where]: StorePlace['address']): GraphStore {
  if (engine === 'embedded') return new EmbeddedStore(where);
  return new Neo4jStore({ uri: where, database: 'neo4j', timeoutMs: 60_000 });
}
