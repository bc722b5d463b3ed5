import type { AddressInfo } from 'node:net';
import { performance } from 'node:perf_hooks';
import { buildServer } from '../src/server/build-server.ts';
import { readConfig } from '../src/server/config.ts';
import { ServedGraph } from '../src/server/served-graph.ts';
import { openStore, type StoreSettings } from '../src/store/open-store.ts';
import { analysisQuestions, type AnalysisQuestion } from './analysis-questions.ts';
import { FULL_SIZE } from './made-up/made-up-size.ts';
import { madeUpStores } from './made-up/made-up-stores.ts';

// The analyst's questions on a made-up graph of 200,000 entities, a million links and 100,000 figures, through the server over
// HTTP, on the embedded engine and on Neo4j. The first run builds both, in ten minutes and 16 GB of memory, and keeps them in .cache/made-up;
// `keep` measures on what is there though code has changed. On a machine that does nothing else:
// npm run bench:analysis [-- entities [keep]]

const limits = { ...readConfig({}).limits, timeoutMs: 60_000 };

/** How long answers took: half of them at most p50, all but one in twenty at most p95. */
interface Times {
  readonly p50: number;
  readonly p95: number;
  readonly problem?: string | undefined;
}

async function main(): Promise<void> {
  const entities = Number(process.argv[2] ?? FULL_SIZE);
  const { dataFolder, neo4j } = await madeUpStores(entities, process.argv[3] === 'keep' ? 'KEEP' : 'RENEW');
  const questions = analysisQuestions(entities);
  const embedded = await measured({ dataFolder, timeoutMs: limits.timeoutMs }, questions);
  const settings = { uri: neo4j.uri, database: 'neo4j', timeoutMs: limits.timeoutMs };
  const other = await measured({ dataFolder, neo4j: settings }, questions);
  await neo4j.stop();
  const rows = Object.entries(questions).map(([name, { target }]) => [
    name,
    compare(embedded.get(name)!, other.get(name)!, target),
  ]);
  console.table(Object.fromEntries(rows));
}

async function measured(
  settings: StoreSettings,
  questions: Readonly<Record<string, AnalysisQuestion>>,
): Promise<Map<string, Times>> {
  const graph = new ServedGraph(await openStore(settings));
  await graph.start();
  const app = await buildServer({ graph, limits });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}/graphql`;
  const times = new Map<string, Times>();
  for (const [name, question] of Object.entries(questions)) times.set(name, await timesOf(url, question));
  await app.close();
  await graph.stop();
  return times;
}

/** How many requests go before those that count: Java compiles what it has seen run often, and takes half as long again until then. */
const WARM_UPS = 20;

/** One request after another, after some that warm up. A request that fails is told, and ends the question. */
async function timesOf(url: string, { query, variables }: AnalysisQuestion): Promise<Times> {
  const taken: number[] = [];
  for (const [number, values] of [...variables.slice(0, WARM_UPS), ...variables].entries()) {
    const began = performance.now();
    const problem = await ask(url, query, values);
    if (problem !== undefined) return { p50: Number.NaN, p95: Number.NaN, problem };
    if (number >= WARM_UPS) taken.push(performance.now() - began);
  }
  const sorted = taken.toSorted((a, b) => a - b);
  const at = (part: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!);
  return { p50: at(0.5), p95: at(0.95) };
}

/** What was wrong with an answer. */
async function ask(url: string, query: string, variables: object): Promise<string | undefined> {
  const headers = { 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
  const { errors } = (await response.json()) as { errors?: { message: string }[] };
  return errors?.[0]?.message;
}

function compare(embedded: Times, neo4j: Times, target: number): Record<string, string> {
  const of = ({ p50, p95, problem }: Times) => problem ?? `p50 ${p50}  p95 ${p95} ms`;
  const verdict = ({ p95 }: Times) => (p95 <= target ? 'passes' : 'FAILS');
  return {
    embedded: of(embedded),
    Neo4j: of(neo4j),
    'embedded of Neo4j': (embedded.p50 / neo4j.p50).toFixed(2),
    target: `${target} ms: ${verdict(embedded)}, ${verdict(neo4j)}`,
  };
}

void main();
