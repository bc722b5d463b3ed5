import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import { neo4jPlace } from '../../src/store/conformance/places/neo4j-place.ts';
import { GraphFixture, graphOfSeeds } from './graph-fixture.ts';
import { facetOperations, filterOperations, listOperations, textOperations, wayOperations } from './operations.ts';

const groups = {
  'every list of the root, in every order': listOperations(),
  'every way that leads on': wayOperations(),
  'every field of every filter': filterOperations(),
  'every facet': facetOperations(),
  'search, why and ids': textOperations(),
};

// Run with the tests of the stores, for which a Neo4j is started; jest-setup.ts prints why there is none.
const hasNeo4j = process.env['NEO4J_TEST_URI'] !== undefined;
if (!hasNeo4j && process.env['CI'] === 'true')
  throw new Error('Under CI the API is compared on both stores: no Neo4j was started');
if (!hasNeo4j) console.warn('The API is not compared with Neo4j: none was started for this run');

(hasNeo4j ? describe : describe.skip)('both stores give the same answer to', () => {
  let embedded: GraphFixture;
  let neo4j: GraphFixture;
  beforeAll(async () => {
    const graph = graphOfSeeds();
    embedded = await GraphFixture.open(await embeddedPlace(), graph);
    neo4j = await GraphFixture.open(await neo4jPlace(), graph);
  }, 300_000);
  afterAll(async () => {
    await embedded?.close();
    await neo4j?.close();
  });

  describe.each(Object.entries(groups))('%s', (_group, operations) => {
    it.each(operations)('$name', async ({ text }) => {
      const expected = await embedded.ask(text);
      expect(JSON.stringify(await neo4j.ask(text), null, 1)).toEqual(JSON.stringify(expected, null, 1));
    });
  });
});

it('is asked at least 200 questions', () => {
  expect(Object.values(groups).flat().length).toBeGreaterThanOrEqual(200);
});
