import type { GraphStore } from '../graph-store.ts';
import { graphVersion } from '../statements/graph.ts';
import type { StoredGraph } from '../stored-graph.ts';
import { comparable, contentsOf } from './contents-of.ts';
import { after, before } from './graphs.ts';
import { describeKilledLoads } from './describe-killed-loads.ts';
import { aScan, aStatement } from './a-statement.ts';
import { describeReading } from './describe-reading.ts';
import type { StorePlace } from './places/store-place.ts';

/** The contract of a store. Every store runs all of it. */
export function describeGraphStore(name: string, takePlace: () => Promise<StorePlace>): void {
  describe(name, () => {
    const handles: GraphStore[] = [];
    let place: StorePlace;
    const open = () => {
      const store = place.open();
      handles.push(store);
      return store;
    };
    jest.setTimeout(60_000);
    beforeAll(async () => {
      place = await takePlace();
    }, 300_000);
    beforeEach(() => place.empty());
    afterEach(async () => {
      for (const store of handles.splice(0)) await store.close();
    });
    afterAll(() => place?.release());

    describe('empty', () => describeEmpty(open));
    describe('loading', () => describeLoading(open));
    describe('loading what is no graph', () => describeRefusals(open));
    describe('several handles', () => describeHandles(open));
    describe('reading', () => describeReading(open, aStatement));
    describe('reading what scans', () => describeReading(open, aScan));
    describe('killed loads', () => describeKilledLoads(() => place));
  });
}

type Open = () => GraphStore;

async function expectContents(store: GraphStore, graph: StoredGraph): Promise<void> {
  expect(await contentsOf(store)).toEqual(comparable(graph));
}

function describeEmpty(open: Open): void {
  it('has no version', async () => expect(await open().version()).toBeUndefined());

  it('says so to whoever reads, and what to do', async () => {
    await expect(open().read(graphVersion, {})).rejects.toMatchObject({
      code: 'STORE_EMPTY',
      message: expect.stringContaining('npm run load'),
    });
  });

  it('is taken up by an open handle once something is loaded', async () => {
    const reader = open();
    await expect(reader.read(graphVersion, {})).rejects.toMatchObject({ code: 'STORE_EMPTY' });
    await open().replace(before);
    expect(await reader.read(graphVersion, {})).toEqual([{ version: 'before' }]);
  });
}

function describeLoading(open: Open): void {
  it('keeps a graph as it is given: labels, types, ends, and every kind of value', async () => {
    const store = open();
    expect(await store.replace(before)).toEqual({ version: 'before', changed: true });
    expect(await store.version()).toBe('before');
    await expectContents(store, before);
  });

  it('changes nothing the second time', async () => {
    const store = open();
    await store.replace(before);
    expect(await store.replace(before)).toEqual({ version: 'before', changed: false });
    expect(await open().replace(before)).toEqual({ version: 'before', changed: false });
    await expectContents(store, before);
  });

  it.each([
    ['a changed graph', before, after],
    ['what was before', after, before],
    ['an equal graph of another version', before, { ...before, version: 'equal' }],
  ])('puts %s in the place of another', async (_name, first, second) => {
    const store = open();
    await store.replace(first);
    expect(await store.replace(second)).toEqual({ version: second.version, changed: true });
    await store.version();
    await expectContents(store, second);
    await expectContents(open(), second);
  });

  it('lets of two loads at the same time each win or lose as a whole', async () => {
    const results = await Promise.allSettled([open().replace(before), open().replace(after)]);
    const errors = results.filter(({ status }) => status === 'rejected') as PromiseRejectedResult[];
    for (const { reason } of errors)
      expect(reason).toMatchObject({ code: expect.stringMatching(/STORE_(LOCKED|CONFLICT)/) });
    const store = open();
    await expectContents(store, (await store.version()) === 'before' ? before : after);
  });
}

function describeRefusals(open: Open): void {
  const refused: [string, StoredGraph][] = [
    [
      'a relationship to nowhere',
      { ...after, relationships: [...after.relationships, { ...after.relationships[0]!, id: 'loose', to: 'nothing' }] },
    ],
    ['two nodes with one id', { ...after, nodes: [...after.nodes, after.nodes[1]!] }],
  ];

  it.each(refused)('refuses %s, and the graph before stays', async (_name, graph) => {
    const store = open();
    await store.replace(before);
    await expect(store.replace(graph)).rejects.toMatchObject({ name: 'StoreError', code: 'STORE_INVALID' });
    expect(await store.version()).toBe('before');
    await expectContents(open(), before);
    expect(await store.replace(after)).toMatchObject({ changed: true });
  });

  it.each(refused)('refuses %s where nothing is loaded, and nothing is', async (_name, graph) => {
    const store = open();
    await expect(store.replace(graph)).rejects.toMatchObject({ code: 'STORE_INVALID' });
    expect(await store.version()).toBeUndefined();
  });
}

function describeHandles(open: Open): void {
  it('answers on an open handle while another loads, and takes up the new graph with the version', async () => {
    const [reader, loader] = [open(), open()];
    await loader.replace(before);
    expect(await reader.version()).toBe('before');
    const reading = Array.from({ length: 20 }, () => reader.read(graphVersion, {}));
    await loader.replace(after);
    for (const rows of await Promise.all(reading)) expect(rows).toEqual([{ version: 'before' }]);
    expect(await reader.read(graphVersion, {})).toHaveLength(1);
    expect(await reader.version()).toBe('after');
    await expectContents(reader, after);
  });

  it('can be closed twice, and answers nothing afterwards', async () => {
    const store = open();
    await store.replace(before);
    await store.version();
    await store.close();
    await store.close();
    await expect(store.read(graphVersion, {})).rejects.toMatchObject({ code: 'STORE_UNAVAILABLE' });
  });

  it('can be closed without ever having read', async () => expect(await open().close()).toBeUndefined());
}
