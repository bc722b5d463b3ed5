import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { GraphStore } from '../graph-store.ts';
import { comparable, contentsOf } from './contents-of.ts';
import { longChain } from './graphs.ts';
import { CHAIN_LENGTH, loadUntilKilled } from './load-until-killed.ts';
import type { StorePlace } from './places/store-place.ts';

const KILLS = 10;
/** Several loads long on a slow machine, so that a kill may meet any moment of one. */
const LONGEST_MS = 1_000;
/** How long a store has to hold the same to be at rest, and how often that is tried. */
const REST_MS = 200;
const MOST_TRIES = 20;

/** A load that is killed at any moment leaves the graph before or the one after. */
export function describeKilledLoads(place: () => StorePlace): void {
  it('leave a whole graph, and the next load goes through', async () => {
    await load(place(), 'odd');
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const ms = Math.round(Math.random() * LONGEST_MS);
      await killWhileLoading(place(), ms);
      await expectWhole(place(), `kill ${kill}, after ${ms} ms`);
    }
    await load(place(), 'next');
    await expectWhole(place(), 'the load after all kills');
  }, 180_000);
}

async function killWhileLoading({ address }: StorePlace, ms: number): Promise<void> {
  const program = `require('./load-until-killed.ts').${loadUntilKilled.name}(${JSON.stringify(address)})`;
  const options = ['-r', join(__dirname, 'register-typescript.cjs'), '-e', program];
  const child = spawn(process.execPath, options, { cwd: __dirname, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = once(child, 'exit');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await sleep(ms);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}

async function load(place: StorePlace, version: string): Promise<void> {
  const store = place.open();
  await store.replace(longChain(version, CHAIN_LENGTH));
  await store.close();
}

async function expectWhole(place: StorePlace, when: string): Promise<void> {
  const store = place.open();
  const { version, contents } = await atRest(store);
  expect({ when, ...contents }).toEqual({ when, ...comparable(longChain(version, CHAIN_LENGTH)) });
  await store.close();
}

/** What a store holds once it holds the same twice: a commit that was sent before the kill may still be on its way. */
async function atRest(store: GraphStore): Promise<Held> {
  let before = await held(store);
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await sleep(REST_MS);
    const now = await held(store);
    if (isDeepStrictEqual(now, before)) return now;
    before = now;
  }
  return before;
}

interface Held {
  readonly version: string;
  readonly contents: Awaited<ReturnType<typeof contentsOf>>;
}

async function held(store: GraphStore): Promise<Held> {
  return { version: String(await store.version()), contents: await contentsOf(store) };
}
