import { readRequest } from '../../src/export/ask/export-request.ts';
import { openExport } from '../../src/export/open-export.ts';
import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import type { StorePlace } from '../../src/store/conformance/places/store-place.ts';
import { readUntil } from '../../src/store/read-until.ts';
import { CountingStore } from '../graphql/counting-store.ts';
import { graphOfSeeds, schema } from '../graphql/graph-fixture.ts';

jest.setTimeout(60_000);

const seeds = graphOfSeeds();
let place: StorePlace;
let store: CountingStore;

beforeAll(async () => {
  place = await embeddedPlace();
  store = new CountingStore(place.open());
  await store.replace(seeds);
  await store.version();
}, 300_000);
afterAll(async () => {
  await store.close();
  await place.release();
});

const search = () => Promise.reject(new Error('Nothing is searched for'));
const open = (what: string, format: string, reader = store as Pick<CountingStore, 'read'>) =>
  openExport({ store: reader, schema, search }, readRequest(what, format, {}));

it('reads nothing of what is exported before somebody reads it, and nothing more when nobody does', async () => {
  store.takeFiles();
  const { chunks } = await open('graph', 'ttl');
  expect(store.takeFiles()).toEqual(['graph/graph-version.cypher']);
  for (let chunk = 0; chunk < 3; chunk++) await chunks.next();
  const before = store.takeFiles();
  expect(before).toContain('export/entity-records.cypher');
  expect(before).not.toContain('export/fact-records.cypher');
  await chunks.return(undefined);
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(store.takeFiles().length).toBeLessThanOrEqual(2);
});

it('reads the links of a list once its entities have been read, and of no other entities', async () => {
  const { chunks } = await open('unions', 'gexf');
  store.takeFiles();
  await allOf(chunks);
  const files = store.takeFiles();
  const [entities, links] = ['export/entity-records.cypher', 'export/links-of-entities.cypher'];
  expect(files.indexOf(links)).toBeGreaterThan(files.lastIndexOf(entities));
  expect(files.filter((file) => file === links)).toHaveLength(files.filter((file) => file === entities).length);
});

it('ends with the signal by which a client that hung up is known', async () => {
  const client = new AbortController();
  const { chunks } = await open('graph', 'ttl', readUntil(client.signal, store));
  await chunks.next();
  client.abort();
  await expect(allOf(chunks)).rejects.toMatchObject({ code: 'STORE_ABORTED' });
});

it.each([
  ['graph', 'ttl'],
  ['unions', 'gexf'],
  ['figures', 'ttl'],
])(
  'breaks %s.%s off where another version is loaded in the middle, rather than mixing the two',
  async (what, format) => {
    const { chunks, version } = await open(what, format);
    for (let chunk = 0; chunk < 2; chunk++) await chunks.next();
    await store.replace(another(version));
    await store.version();
    await expect(allOf(chunks)).rejects.toMatchObject({ code: 'VERSION_CHANGED' });
    expect((await open('unions', 'csv')).version).not.toBe(version);
  },
);

/** The same graph as another version. */
function another(version: string): typeof seeds {
  const renamed = `${version}-b`;
  const nodes = seeds.nodes.map((node) =>
    node.id === 'graph' ? { ...node, properties: { ...node.properties, version: renamed } } : node,
  );
  return { ...seeds, version: renamed, nodes };
}

async function allOf(chunks: AsyncGenerator<string>): Promise<void> {
  for await (const _chunk of chunks) continue;
}
