import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { readConfig } from '../src/server/config.ts';
import { FULL_SIZE } from './made-up/made-up-size.ts';
import { fillEmbedded } from './made-up/made-up-stores.ts';
import { madeUpGraph } from './made-up/made-up-graph.ts';
import { madeUpVersion } from './made-up/made-up-version.ts';

// How fast exports of a made-up graph come over HTTP, how much memory the server takes for them beside what it takes idle, and
// whether it stops when the client hangs up. The graph is built where it is not in .cache/made-up yet; `keep` takes what is there.
// On a machine that does nothing else: npm run bench:export [-- entities [keep]]

const exports = [
  'unions.csv',
  'places.jsonl',
  'figures.csv',
  'figures.csv?filter={measure:["aid.amount"]}',
  'activities.jsonl',
  'links.csv',
  'graph.gexf',
  'graph.graphml',
  'graph.ttl',
  'unions.gexf',
  'figures.ttl',
];
/** What one record looks like, by format: what is counted in a file. */
const marks: Readonly<Record<string, RegExp>> = {
  csv: /\r\n/g,
  jsonl: /\n/g,
  gexf: /<\/node>|<\/edge>/g,
  graphml: /<\/node>|<\/edge>/g,
  ttl: /\.\n/g,
};
const MEGABYTE = 2 ** 20;
const seedsFolder = join(__dirname, '..', 'seeds');

async function main(): Promise<void> {
  const entities = Number(process.argv[2] ?? FULL_SIZE);
  const dataFolder = join(__dirname, '..', '.cache', 'made-up', String(entities));
  const version = madeUpVersion(entities, seedsFolder);
  const keeps = process.argv[3] === 'keep';
  const graphs = () => madeUpGraph(entities, seedsFolder);
  await fillEmbedded(dataFolder, { graphs, isThere: (there) => keeps || there === version });
  const server = fork(__filename, [dataFolder], {
    env: { ...process.env, EXPORT_SERVER: '1' },
    execArgv: ['-r', join(__dirname, 'typescript.cjs')],
  });
  const [base] = (await once(server, 'message')) as [string];
  await warmUp(base);
  const rows: Record<string, object> = {};
  for (const file of exports) rows[file] = await measured(server, base, file);
  console.table(rows);
  console.log(await hungUp(server, base));
  server.kill();
}

async function warmUp(base: string): Promise<void> {
  for (const file of exports)
    await download(
      base,
      `${file}${file.includes('?') ? '&' : '?'}first=100`.replace(/^graph.*/, 'unions.csv?first=100'),
    );
  await sleep(2_000);
}

async function measured(server: ChildProcess, base: string, file: string): Promise<object> {
  const [idle, worked] = [memoryOf(server), workOf(server)];
  let peak = idle;
  const watch = setInterval(() => (peak = Math.max(peak, memoryOf(server))), 50);
  const began = performance.now();
  const { records, bytes } = await download(base, file);
  clearInterval(watch);
  const seconds = (performance.now() - began) / 1_000;
  return {
    records,
    MB: Math.round(bytes / MEGABYTE),
    s: Number(seconds.toFixed(1)),
    'records/s': Math.round(records / seconds),
    'work, us': Math.round(((workOf(server) - worked) * 1_000) / records),
    'idle MB': Math.round(idle),
    'MB over idle': Math.round(peak - idle),
  };
}

async function download(base: string, file: string): Promise<{ records: number; bytes: number }> {
  const response = await fetch(`${base}/export/${file}`);
  if (!response.ok || response.body === null) throw new Error(`${file}: ${await response.text()}`);
  const mark = marks[/\.(\w+)/.exec(file)?.[1] ?? ''] as RegExp;
  const decoder = new TextDecoder();
  let [records, bytes] = [0, 0];
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    records += decoder.decode(chunk, { stream: true }).match(mark)?.length ?? 0;
  }
  return { records, bytes };
}

/** How much the server still works in the second after a client hung up. */
async function hungUp(server: ChildProcess, base: string): Promise<string> {
  const client = new AbortController();
  const response = await fetch(`${base}/export/graph.gexf`, { signal: client.signal });
  await response.body?.getReader().read();
  client.abort();
  await sleep(500);
  const before = workOf(server);
  await sleep(1_000);
  return `half a second after a client hung up the server works ${workOf(server) - before} ms in a second`;
}

/** Memory of a process in MB that is its own: not the pages of the database file, which the system may take back. */
function memoryOf({ pid }: ChildProcess): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  return Number(/RssAnon:\s+(\d+)/.exec(status)?.[1]) / 1_024;
}

/** Milliseconds a process has worked. */
function workOf({ pid }: ChildProcess): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

async function serve(dataFolder: string): Promise<void> {
  const { buildServer } = await import('../src/server/build-server.ts');
  const { ServedGraph } = await import('../src/server/served-graph.ts');
  const { openStore } = await import('../src/store/open-store.ts');
  const graph = new ServedGraph(await openStore({ dataFolder }));
  await graph.start();
  const app = await buildServer({ graph, limits: readConfig({}).limits });
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.send?.(`http://127.0.0.1:${(app.server.address() as AddressInfo).port}`);
}

void (process.env['EXPORT_SERVER'] === undefined ? main() : serve(process.argv[2] ?? ''));
