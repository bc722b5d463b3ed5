import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { statementsOf } from '../../src/store/ddl-statements.ts';
import { cypherText } from '../../src/store/statement.ts';
import type { StoredGraph } from '../../src/store/stored-graph.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { RunningNeo4j } from '../../test/neo4j/start-neo4j.ts';
import { madeUpGraph } from './made-up-graph.ts';
import { madeUpVersion } from './made-up-version.ts';
import { startBenchNeo4j } from './start-bench-neo4j.ts';
import { writeFillFile } from './write-fill-file.ts';

const seedsFolder = join(__dirname, '..', '..', 'seeds');
const cacheFolder = join(__dirname, '..', '..', '.cache', 'made-up');

/** Where a made-up graph of some size is kept in both engines. */
export interface MadeUpStores {
  /** The folder that the embedded store opens. */
  readonly dataFolder: string;
  readonly neo4j: RunningNeo4j;
}

/**
 * A made-up graph in the embedded engine and in a running Neo4j, built where it is not in the cache yet. `keep` takes whatever is
 * there, though the code that made it may have changed since.
 */
export async function madeUpStores(entities: number, keep: 'KEEP' | 'RENEW'): Promise<MadeUpStores> {
  const dataFolder = join(cacheFolder, String(entities));
  const version = madeUpVersion(entities, seedsFolder);
  const madeUp = new MadeUp(() => madeUpGraph(entities, seedsFolder));
  const graphs = () => madeUp.graph();
  await fillEmbedded(dataFolder, { graphs, isThere: (there) => keep === 'KEEP' || there === version });
  const kept = keep === 'KEEP' ? keptHome(dataFolder) : undefined;
  const home = kept ?? join(dataFolder, `neo4j-${version}`);
  return { dataFolder, neo4j: await openNeo4j(home, madeUp) };
}

/** A graph that is made once it is needed, and let go once both engines have it: it takes gigabytes that Neo4j needs too. */
class MadeUp {
  readonly #make: () => StoredGraph;
  #made: StoredGraph | undefined;

  constructor(make: () => StoredGraph) {
    this.#make = make;
  }

  graph(): StoredGraph {
    return (this.#made ??= this.#make());
  }

  letGo(): void {
    this.#made = undefined;
  }
}

/** Makes the embedded database of a folder, unless the version that is there will do. */
export async function fillEmbedded(
  dataFolder: string,
  { graphs, isThere }: { graphs: () => StoredGraph; isThere: (version: string) => boolean },
): Promise<void> {
  const store = await openStore({ dataFolder });
  const version = await store.version();
  if (version === undefined || !isThere(version)) await store.replace(graphs());
  await store.close();
}

const MARK = 'filled';

function keptHome(dataFolder: string): string | undefined {
  const homes = readdirSync(dataFolder).filter((name) => name.startsWith('neo4j-'));
  return homes.map((name) => join(dataFolder, name)).find((home) => existsSync(join(home, MARK)));
}

async function openNeo4j(home: string, madeUp: MadeUp): Promise<RunningNeo4j> {
  if (existsSync(join(home, MARK))) return startBenchNeo4j({ home });
  removeOthers(home);
  mkdirSync(home, { recursive: true });
  const fillFrom = join(home, 'graph.jsonl');
  writeFillFile(fillFrom, madeUp.graph());
  madeUp.letGo();
  const running = await startBenchNeo4j({ home, fillFrom });
  rmSync(fillFrom);
  await makeIndexes(running.uri);
  writeFileSync(join(home, MARK), '');
  return running;
}

/** Databases of other versions, and one that was never finished. */
function removeOthers(home: string): void {
  const folder = join(home, '..');
  for (const name of readdirSync(folder)) {
    if (name.startsWith('neo4j-')) rmSync(join(folder, name), { recursive: true });
  }
}

async function makeIndexes(uri: string): Promise<void> {
  const driver = neo4j.driver(uri);
  for (const statement of [...statementsOf(cypherText('ddl/neo4j.cypher')), 'CALL db.awaitIndexes(600)']) {
    await driver.executeQuery(statement, {}, { database: 'neo4j' });
  }
  await driver.close();
}
