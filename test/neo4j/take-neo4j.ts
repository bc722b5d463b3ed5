import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { takeLock } from '../../src/store/embedded/take-lock.ts';
import { StoreError } from '../../src/store/errors.ts';

/** The Neo4j of this run, while a suite has it for itself. */
export interface TakenNeo4j {
  readonly uri: string;
  /** Deletes all that is stored; constraints and indexes stay. */
  wipe(): Promise<void>;
  release(): Promise<void>;
}

/** Takes the database of this run. Community has but one, so suites in other workers wait until it is given back. */
export async function takeNeo4j(): Promise<TakenNeo4j> {
  const uri = process.env['NEO4J_TEST_URI'];
  if (uri === undefined) throw new Error('No Neo4j was started: see jest-setup.ts');
  const giveBack = await lockOnceFree(join(tmpdir(), `gonghui-neo4j-${new URL(uri).port}.lock`));
  const driver = neo4j.driver(uri);
  const wipe = async () => void (await driver.executeQuery('MATCH (n) DETACH DELETE n', {}, { database: 'neo4j' }));
  const release = async () => {
    await driver.close();
    giveBack();
  };
  return { uri, wipe, release };
}

async function lockOnceFree(path: string): Promise<() => void> {
  for (;;) {
    try {
      return takeLock(path);
    } catch (error) {
      if (!(error instanceof StoreError && error.code === 'STORE_LOCKED')) throw error;
      await sleep(100);
    }
  }
}
