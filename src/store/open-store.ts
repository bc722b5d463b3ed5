import { EmbeddedStore } from './embedded/embedded-store.ts';
import type { GraphStore } from './graph-store.ts';
import { Neo4jStore, type Neo4jSettings } from './neo4j/neo4j-store.ts';

/** Which store to open: Neo4j where an address is given, else the embedded engine below a folder. */
export interface StoreSettings {
  readonly dataFolder: string;
  readonly neo4j?: Neo4jSettings | undefined;
}

/** Opens the store that the settings name. Nothing is connected or read yet. */
export function openStore({ dataFolder, neo4j }: StoreSettings): GraphStore {
  return neo4j === undefined ? new EmbeddedStore(dataFolder) : new Neo4jStore(neo4j);
}
