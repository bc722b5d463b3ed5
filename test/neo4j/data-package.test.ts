import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { neo4jPlace } from '../../src/store/conformance/places/neo4j-place.ts';
import { graphOf, newFolder, packGraph, removeFolders } from '../data-package/pack-graph.ts';

// Run with the tests of the stores, for which a Neo4j is started; jest-setup.ts prints why there is none.
const hasNeo4j = process.env['NEO4J_TEST_URI'] !== undefined;
if (!hasNeo4j && process.env['CI'] === 'true')
  throw new Error('Under CI the package is written from both stores: no Neo4j was started');
if (!hasNeo4j) console.warn('The package is not written from Neo4j: none was started for this run');

afterAll(removeFolders);

(hasNeo4j ? it : it.skip)(
  'a package has the same bytes from Neo4j as from the embedded store',
  async () => {
    const graph = graphOf();
    const [embedded, neo4j] = [await packGraph(graph), await packGraph(graph, newFolder(), neo4jPlace)];
    const contents = (folder: string) =>
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    expect(contents(neo4j.folder)).toEqual(contents(embedded.folder));
  },
  300_000,
);
