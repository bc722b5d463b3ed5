import { runnersOf } from '../../src/store/conformance/places/runner-place.ts';
import type { StoredGraph } from '../../src/store/stored-graph.ts';
import { graphOfSeeds } from '../graphql/graph-fixture.ts';
import { ask } from './ask.ts';
import { type ServerHere, serveHere } from './serve-here.ts';
import { until } from './start-server.ts';

const COPIES = 40_000;
const LIMIT_MS = 15_000;
const aliases = Array.from({ length: 15 }, (_, i) => `a${i}: figures(first: 1, filter: $f${i}) { totalCount }`);
const declared = aliases.map((_, i) => `$f${i}: FigureFilter!`).join(' ');

/** Of a graph of this size it takes minutes, where the limit of cost allows it. */
const heavy = `query (${declared}) { ${aliases.join(' ')} }`;
const branch = (i: number, j: number) => ({ id: Array.from({ length: 10 }, (_, k) => copyId(i * 600 + j * 10 + k)) });
const filters = Object.fromEntries(
  aliases.map((_, i) => [`f${i}`, { or: Array.from({ length: 60 }, (_none, j) => branch(i, j)) }]),
);
const light = '{ unions(first: 1) { nodes { id } } }';

/** The graph of the seeds with one of its figures many times over: enough that scans run apart. */
function manyFigures(): StoredGraph {
  const graph = graphOfSeeds();
  const figure = graph.nodes.find(({ properties }) => properties['type'] === 'Figure');
  if (figure === undefined) throw new Error('The seeds have no figure');
  const copies = Array.from({ length: COPIES }, (_, i) => ({ ...figure, id: copyId(i) }));
  return { ...graph, nodes: [...graph.nodes, ...copies] };
}

function copyId(number: number): string {
  return `fig-copy-${number}`;
}

let server: ServerHere;
const running = (count: number) => until(async () => (await runnersOf(server.folder)).length === count, 20_000);
beforeAll(async () => {
  server = await serveHere({ stored: manyFigures(), limits: { timeoutMs: LIMIT_MS, cost: 1_000_000 } });
}, 120_000);
afterAll(() => server?.close());
afterEach(() => running(0));

it('ends what the database does for a client that hangs up', async () => {
  const start = performance.now();
  const client = new AbortController();
  const body = JSON.stringify({ query: heavy, variables: filters });
  const headers = { 'content-type': 'application/json' };
  const answer = fetch(`${server.base}/graphql`, { method: 'POST', headers, body, signal: client.signal });
  const hungUp = expect(answer).rejects.toMatchObject({ name: 'AbortError' });
  await running(1);
  expect(await ask(server.base, light)).toMatchObject({ status: 200 });
  client.abort();
  await hungUp;
  await running(0);
  expect(performance.now() - start).toBeLessThan(LIMIT_MS);
}, 60_000);

it('answers TIMEOUT when the time is over, and ends what the database does', async () => {
  const answer = await ask(server.base, heavy, filters);
  expect(answer).toMatchObject({ status: 504, errors: [{ extensions: { code: 'TIMEOUT', allowed: LIMIT_MS } }] });
  await running(0);
  expect(await ask(server.base, light)).toMatchObject({ status: 200 });
}, 60_000);
