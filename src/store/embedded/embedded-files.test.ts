import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { comparable, contentsOf } from '../conformance/contents-of.ts';
import { after, before } from '../conformance/graphs.ts';
import { embeddedPlace } from '../conformance/places/embedded-place.ts';
import type { GraphStore } from '../graph-store.ts';
import { graphVersion } from '../statements/graph.ts';
import { loadEngine } from './engine.ts';

let place: Awaited<ReturnType<typeof embeddedPlace>>;
let store: GraphStore;
const file = (name: string) => join(place.folder, name);
const graphFile = () => file('graph-before.grafeo');

beforeEach(async () => {
  place = await embeddedPlace();
  store = place.open();
  await store.replace(before);
});

afterEach(async () => {
  await store.close();
  await place.release();
});

async function expectContents(graph: typeof before): Promise<void> {
  const reader = place.open();
  expect(await contentsOf(reader)).toEqual(comparable(graph));
  await reader.close();
}

it('keeps one whole graph, the pointer that names it, and nothing else', async () => {
  await store.replace(after);
  expect(readdirSync(place.folder).toSorted()).toEqual(['current', 'graph-after.grafeo']);
  expect(readFileSync(file('current'), 'utf8')).toBe('after\n');
});

describe('a damaged file', () => {
  const damages: [string, () => void][] = [
    ['cut short', () => truncateSync(graphFile(), 5_000)],
    ['emptied', () => truncateSync(graphFile(), 0)],
    [
      'changed in its middle',
      () =>
        writeFileSync(
          graphFile(),
          readFileSync(graphFile()).map((byte, at) => (at % 97 === 0 ? byte ^ 0xff : byte)),
        ),
    ],
    ['another file', () => writeFileSync(graphFile(), 'no graph at all\n'.repeat(5_000))],
  ];

  it.each(damages)('%s is told with a code and advice', async (_name, damage) => {
    damage();
    await expect(store.read(graphVersion, {})).rejects.toMatchObject({
      code: 'STORE_CORRUPT',
      message: expect.stringMatching(/graph-before\.grafeo.*npm run load/),
      cause: expect.anything(),
    });
    expect(existsSync(graphFile())).toBe(true);
  });

  it.each(damages)('%s is written anew by the next load of the same seeds', async (_name, damage) => {
    damage();
    expect(await store.replace(before)).toEqual({ version: 'before', changed: true });
    await expectContents(before);
  });

  it('of a new version leaves the open one answering', async () => {
    expect(await store.version()).toBe('before');
    writeFileSync(file('graph-damaged.grafeo'), 'no graph at all');
    writeFileSync(file('current'), 'damaged\n');
    await expect(store.version()).rejects.toMatchObject({ code: 'STORE_CORRUPT' });
    expect(await store.read(graphVersion, {})).toEqual([{ version: 'before' }]);
  });
});

describe('a file that was taken away', () => {
  it('is as if nothing was loaded', async () => {
    unlinkSync(graphFile());
    expect(await store.version()).toBeUndefined();
    await expect(store.read(graphVersion, {})).rejects.toMatchObject({ code: 'STORE_EMPTY' });
    expect(await store.replace(before)).toEqual({ version: 'before', changed: true });
    await expectContents(before);
  });

  it('goes on being read where it is open', async () => {
    await store.version();
    unlinkSync(graphFile());
    expect(await store.version()).toBe('before');
    expect(await contentsOf(store)).toEqual(comparable(before));
  });
});

describe('a locked file', () => {
  it('is told with a code and advice, and nothing is lost', async () => {
    const writer = loadEngine().open(graphFile());
    await expect(store.read(graphVersion, {})).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining('end that process'),
    });
    await expect(store.replace(before)).rejects.toMatchObject({ code: 'STORE_LOCKED' });
    writer.close();
    await expectContents(before);
  });

  it('refuses a second load while one is under way, and says whose', async () => {
    writeFileSync(file('load.lock'), `${process.ppid}\n`);
    await expect(store.replace(after)).rejects.toMatchObject({
      code: 'STORE_LOCKED',
      message: expect.stringContaining(String(process.ppid)),
    });
    await expectContents(before);
    unlinkSync(file('load.lock'));
    expect(await store.replace(after)).toMatchObject({ changed: true });
  });

  it.each([
    ['of a process that ended', '2147483646\n'],
    ['of this process before it was started anew', `${process.pid}\n`],
    ['that was never written', ''],
  ])('takes over a lock %s', async (_name, holder) => {
    writeFileSync(file('load.lock'), holder);
    expect(await store.replace(after)).toMatchObject({ changed: true });
    expect(existsSync(file('load.lock'))).toBe(false);
  });
});

it.each([
  ['a load that changes nothing', before],
  ['the next load', after],
])('%s sweeps up what killed loads left', async (_name, graph) => {
  for (const name of ['graph-after.77.partial', 'graph-old.grafeo', 'current.77']) writeFileSync(file(name), 'left');
  mkdirSync(file(`graph-${after.version}.grafeo.wal`));
  await store.replace(graph);
  expect(readdirSync(place.folder).toSorted()).toEqual(['current', `graph-${graph.version}.grafeo`]);
  await expectContents(graph);
});

it('says that it cannot write, and where, when the folder is none', async () => {
  const blocked = await embeddedPlace();
  writeFileSync(blocked.folder, 'a file in the place of the folder');
  const none = blocked.open();
  await expect(none.replace(before)).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringContaining(blocked.folder),
  });
  await blocked.release();
});
