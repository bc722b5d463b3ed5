import { join } from 'node:path';
import { endJava, freePort, ready, startJava } from '../../test/neo4j/java-process.ts';
import { neo4jArtifacts } from '../../test/neo4j/neo4j-artifacts.ts';
import type { RunningNeo4j } from '../../test/neo4j/start-neo4j.ts';

/** A folder that keeps its database, and where that is still empty, a file to fill it from. */
export interface BenchNeo4jSettings {
  readonly home: string;
  readonly fillFrom?: string | undefined;
}

/**
 * Starts a real Neo4j in a folder that it keeps, with 4 GB of heap and 3 GB for pages. Filling a million links takes minutes,
 * and so may closing its files, which are used again: neither is hurried.
 */
export async function startBenchNeo4j({ home, fillFrom }: BenchNeo4jSettings): Promise<RunningNeo4j> {
  const lib = await neo4jArtifacts();
  const port = await freePort();
  const args = [home, String(port), ...(fillFrom === undefined ? [] : [fillFrom])];
  const java = startJava({ source: join(__dirname, 'BenchNeo4j.java'), heap: '4g', lib, args });
  await ready(java);
  return { uri: `bolt://127.0.0.1:${port}`, stop: () => endJava(java) };
}
