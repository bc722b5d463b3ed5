import { takeNeo4j } from '../../../../test/neo4j/take-neo4j.ts';
import { openPlace } from './open-place.ts';
import type { StorePlace } from './store-place.ts';

/** The Neo4j of this test run, for one suite at a time. */
export async function neo4jPlace(): Promise<StorePlace> {
  const { uri, wipe, release } = await takeNeo4j();
  const address = ['neo4j', uri] as const;
  return { address, open: () => openPlace(address), empty: wipe, release };
}
