import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { typicalQueries } from './typical-queries.ts';

// Throughput and latency of typical queries, against bare statements behind the same Fastify and store, turn and turn
// about in one run. On a machine that does nothing else: node -r ./bench/typescript.cjs bench/graphql.ts [seconds]

const CONNECTIONS = 8;

type Measured = Awaited<ReturnType<typeof autocannon>>;

async function main(): Promise<void> {
  const duration = Number(process.argv[2] ?? 5);
  const server = spawn(process.execPath, ['-r', join(__dirname, 'typescript.cjs'), join(__dirname, 'serve-both.ts')], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production' },
  });
  try {
    const [text] = (await once(server.stdout, 'data')) as [Buffer];
    console.table(await measureAll(`http://127.0.0.1:${/\d+/.exec(String(text))?.[0]}`, duration));
  } finally {
    server.kill('SIGTERM');
  }
}

async function measureAll(base: string, duration: number): Promise<Record<string, Record<string, string>>> {
  const rows: Record<string, Record<string, string>> = {};
  for (const [index, [name, { query }]] of Object.entries(typicalQueries).entries()) {
    const graphql = () => load(`${base}/graphql`, JSON.stringify({ query }), duration);
    const bare = () => load(`${base}/bare/${index}`, '{}', duration);
    await graphql();
    await bare();
    rows[name] = compare(await graphql(), await bare());
  }
  return rows;
}

async function load(url: string, body: string, duration: number): Promise<Measured> {
  const headers = { 'content-type': 'application/json' };
  const measured = await autocannon({ url, method: 'POST', headers, body, connections: CONNECTIONS, duration });
  if (measured.non2xx + measured.errors > 0) throw new Error(`${url} failed for ${body}`);
  return measured;
}

function compare(graphql: Measured, bare: Measured): Record<string, string> {
  const of = ({ requests, latency }: Measured) =>
    `${requests.average.toFixed(0)}/s  p50 ${latency.p50}  p99 ${latency.p99} ms`;
  return {
    graphql: of(graphql),
    bare: of(bare),
    'throughput of bare': (graphql.requests.average / bare.requests.average).toFixed(2),
  };
}

void main();
