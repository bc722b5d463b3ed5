import { type RunningNeo4j, startNeo4j } from './start-neo4j.ts';

declare global {
  var runningNeo4j: RunningNeo4j | undefined;
}

/** Starts the one Neo4j of a jest run. Without one, its tests are skipped and say why; under CI that is an error. */
async function startForAll(): Promise<void> {
  const neo4j = await startNeo4j();
  if ('uri' in neo4j) {
    globalThis.runningNeo4j = neo4j;
    process.env['NEO4J_TEST_URI'] = neo4j.uri;
    return;
  }
  if (process.env['CI'] === 'true') throw new Error(`No Neo4j to test on: ${neo4j.skipped}`);
  process.env['NEO4J_TEST_SKIPPED'] = neo4j.skipped;
  console.warn(`\nNeo4j is not tested: ${neo4j.skipped}`);
}

module.exports = startForAll;
