import neo4j from 'neo4j-driver';
import { takeNeo4j } from '../../../../test/neo4j/take-neo4j.ts';
import { endless } from '../a-statement.ts';
import { openPlace } from './open-place.ts';
import type { StoppingPlace } from './stopping-place.ts';

/** The Neo4j of this test run, for one suite at a time. */
export async function neo4jPlace(): Promise<StoppingPlace> {
  const { uri, wipe, release } = await takeNeo4j();
  const address = ['neo4j', uri] as const;
  return { address, open: () => openPlace(address), empty: wipe, release, running: () => transactionsOn(uri) };
}

async function transactionsOn(uri: string): Promise<string[]> {
  const driver = neo4j.driver(uri);
  try {
    const text = 'SHOW TRANSACTIONS YIELD transactionId AS id, currentQuery AS text WHERE text = $text RETURN id';
    const { records } = await driver.executeQuery(text, { text: endless.text }, { database: 'neo4j' });
    return records.map((record) => record.get('id') as string);
  } finally {
    await driver.close();
  }
}
