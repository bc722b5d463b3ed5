import { EmbeddedStore } from './embedded/embedded-store.ts';
import type { GraphStore } from './graph-store.ts';
import type { Neo4jSettings } from './neo4j/neo4j-store.ts';

/** Which store to open: Neo4j where an address is given, else the embedded engine below a folder. */
export interface StoreSettings {
  readonly dataFolder: string;
  /** Milliseconds a statement may take that runs apart from the server; 10,000 unless said. */
  readonly timeoutMs?: number | undefined;
  readonly neo4j?: Neo4jSettings | undefined;
}

/** Opens the store that the settings name. Nothing is connected or read yet; the driver of Neo4j is loaded only where it is used. */
export async function openStore({ dataFolder, timeoutMs, neo4j }: StoreSettings): Promise<GraphStore> {
  if (neo4j === undefined) return new EmbeddedStore(dataFolder, { timeoutMs });
  const { Neo4jStore } = await import('./neo4j/neo4j-store.ts');
  return new Neo4jStore(neo4j);
}
