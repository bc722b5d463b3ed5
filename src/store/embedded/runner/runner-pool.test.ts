import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { until } from '../../../../test/server/start-server.ts';
import { aScan, endless } from '../../conformance/a-statement.ts';
import { describeReading } from '../../conformance/describe-reading.ts';
import { describeStopping } from '../../conformance/describe-stopping.ts';
import { after, before } from '../../conformance/graphs.ts';
import { readEndless } from '../../conformance/read-endless.ts';
import { runnerPlace } from '../../conformance/places/runner-place.ts';
import { EmbeddedStore } from '../embedded-store.ts';

jest.setTimeout(60_000);

const version = aScan("MATCH (g:Graph {id: 'graph'}) RETURN g.version AS version");

let place: Awaited<ReturnType<typeof runnerPlace>>;
let store: EmbeddedStore;
const running = (count: number) => until(async () => (await place.running()).length === count, 10_000);
const kill = async () => (await place.running()).forEach((id) => process.kill(Number(id), 'SIGKILL'));

beforeEach(async () => {
  place = await runnerPlace();
  store = place.open() as EmbeddedStore;
  await store.replace(before);
});
afterEach(async () => {
  await store.close();
  await place.release();
});

describeStopping('EmbeddedStore', runnerPlace);
describe('a scan is read apart', () => describeReading(() => store, aScan));

it('starts no process for a small graph, nor for a statement that does not scan', async () => {
  const small = new EmbeddedStore(place.folder);
  expect(await small.read(version, {})).toEqual([{ version: 'before' }]);
  await store.read({ ...version, scans: false }, {});
  expect(await place.running()).toEqual([]);
  await small.close();
});

it('keeps a process for the next statement, and ends all with the store', async () => {
  await store.read(version, {});
  const first = await place.running();
  await store.read(version, {});
  expect(first).toHaveLength(1);
  expect(await place.running()).toEqual(first);
  await store.close();
  await running(0);
});

it('lets the process of the old version go, and reads the new one', async () => {
  await store.read(version, {});
  const old = await place.running();
  const loader = new EmbeddedStore(place.folder);
  await loader.replace(after);
  await loader.close();
  expect(await store.version()).toBe('after');
  expect(await store.read(version, {})).toEqual([{ version: 'after' }]);
  await running(1);
  expect(await place.running()).not.toEqual(old);
});

it('takes a new version up where the file of the old one is gone already', async () => {
  const loader = new EmbeddedStore(place.folder);
  await store.version();
  await loader.replace(after);
  await loader.close();
  expect(await store.read(version, {})).toEqual([{ version: 'after' }]);
});

it('tries a statement once again when its process dies, and then says so', async () => {
  const reading = store.read(endless, {});
  const error = expect(reading).rejects.toMatchObject({
    code: 'STORE_UNAVAILABLE',
    message: expect.stringMatching(/a\/file\.cypher.*SIGKILL/),
  });
  await running(1);
  const [first] = await place.running();
  await kill();
  await until(async () => ![first, undefined].includes((await place.running())[0]), 10_000);
  await kill();
  await error;
  expect(await store.read(version, {})).toEqual([{ version: 'before' }]);
});

it('answers when the processes that waited for their next statement have died', async () => {
  await Promise.all([1, 2].map(() => store.read(version, {})));
  await running(2);
  await kill();
  expect(await store.read(version, {})).toEqual([{ version: 'before' }]);
});

it('runs two at once; the time that others wait counts', async () => {
  const brief = new EmbeddedStore(place.folder, { nodesInServer: 0, timeoutMs: 4_000 });
  const start = performance.now();
  const reading = [endless, endless, version, version].map((one) => brief.read(one, {}));
  const ends = Promise.allSettled(reading);
  await running(2);
  await sleep(300);
  expect(await place.running()).toHaveLength(2);
  for (const { status, ...rest } of await ends) {
    expect({ status, ...rest }).toMatchObject({ status: 'rejected', reason: { code: 'STORE_TIMEOUT' } });
  }
  expect(performance.now() - start).toBeLessThan(7_500);
  expect(await brief.read(version, {})).toEqual([{ version: 'before' }]);
  await brief.close();
});

it('ends what runs when the process that started it is killed', async () => {
  const program = `require('../../conformance/read-endless.ts').${readEndless.name}(${JSON.stringify(place.folder)})`;
  const options = ['-r', join(__dirname, '../../conformance/register-typescript.cjs'), '-e', program];
  const reader = spawn(process.execPath, options, { cwd: __dirname, stdio: 'inherit' });
  await running(1);
  reader.kill('SIGKILL');
  await running(0);
});

it('ends what runs, and what waits, with the store', async () => {
  const ends = Promise.allSettled([endless, endless, endless].map((one) => store.read(one, {})));
  await running(2);
  await store.close();
  for (const end of await ends) expect(end).toMatchObject({ reason: { code: 'STORE_UNAVAILABLE' } });
  await running(0);
});
