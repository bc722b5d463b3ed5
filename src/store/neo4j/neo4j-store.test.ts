import { z } from 'zod';
import { describeGraphStore } from '../conformance/describe-graph-store.ts';
import { describeStopping } from '../conformance/describe-stopping.ts';
import { before } from '../conformance/graphs.ts';
import { neo4jPlace } from '../conformance/places/neo4j-place.ts';
import type { StorePlace } from '../conformance/places/store-place.ts';
import { graphVersion } from '../statements/graph.ts';
import { Neo4jStore } from './neo4j-store.ts';

const describeHere = process.env['NEO4J_TEST_URI'] === undefined ? describe.skip : describe;

describeHere('on a real Neo4j', () => {
  describeGraphStore('Neo4jStore', neo4jPlace);
  describeStopping('Neo4jStore', neo4jPlace);

  describe('a statement that takes too long', () => {
    let place: StorePlace;
    beforeAll(async () => void (place = await neo4jPlace()), 300_000);
    afterAll(() => place.release());

    it('is ended by the database, with a code and advice', async () => {
      const store = new Neo4jStore({ uri: place.address[1], database: 'neo4j', timeoutMs: 500 });
      await store.replace(before);
      const text = 'UNWIND range(1, 100000000000) AS i RETURN sum(i) AS sum';
      const endless = { file: 'endless.cypher', text, parameters: z.object({}), row: z.any() };
      await expect(store.read(endless, {})).rejects.toMatchObject({
        code: 'STORE_TIMEOUT',
        message: expect.stringContaining('endless.cypher'),
      });
      expect(await store.read(graphVersion, {})).toEqual([{ version: 'before' }]);
      await store.close();
    }, 30_000);
  });
});

it('says what to check when no Neo4j answers, and names no address', async () => {
  const store = new Neo4jStore({ uri: 'bolt://127.0.0.1:9', database: 'neo4j', timeoutMs: 500 });
  for (const ask of [() => store.version(), () => store.read(graphVersion, {}), () => store.replace(before)]) {
    await expect(ask()).rejects.toMatchObject({
      code: 'STORE_UNAVAILABLE',
      message: expect.stringMatching(/NEO4J_URI(?!.*127)/),
    });
  }
  await store.close();
}, 60_000);
