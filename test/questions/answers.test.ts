import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import { neo4jPlace } from '../../src/store/conformance/places/neo4j-place.ts';
import type { StorePlace } from '../../src/store/conformance/places/store-place.ts';
import { useSeeds } from '../graphql/graph-fixture.ts';
import { expectedOf, files, textOf } from './saved-questions.ts';

// Run with the tests of the stores, for which a Neo4j is started; jest-setup.ts prints why there is none.
const hasNeo4j = process.env['NEO4J_TEST_URI'] !== undefined;
if (!hasNeo4j && process.env['CI'] === 'true')
  throw new Error('Under CI the saved questions are asked on both stores: no Neo4j was started');
if (!hasNeo4j) console.warn('The saved questions are not asked on Neo4j: none was started for this run');

/** Every question, as it is saved and with the variables it has by default, has to give exactly its expected answer. */
function itAnswersAll(takePlace: () => Promise<StorePlace>): void {
  const graph = useSeeds(takePlace);
  // A cold Neo4j plans each statement once; on a busy machine that takes its time.
  it.each(files)(
    '%s',
    async (file) => {
      // What is sent is JSON: plain objects, and nothing undefined.
      const answer: unknown = JSON.parse(JSON.stringify(await graph().ask(textOf(file))));
      expect(answer).toEqual(expectedOf(file.split('-')[0]!));
    },
    120_000,
  );
}

describe('the saved questions on the embedded store', () => itAnswersAll(embeddedPlace));
(hasNeo4j ? describe : describe.skip)('the saved questions on Neo4j', () => itAnswersAll(neo4jPlace));
