import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { loadableSeeds } from '../src/seed/examine-seeds.ts';
import { toStoredGraph } from '../src/seed/stored/to-stored-graph.ts';
import { buildServer } from '../src/server/build-server.ts';
import { readConfig } from '../src/server/config.ts';
import { ServedGraph } from '../src/server/served-graph.ts';
import { openStore } from '../src/store/open-store.ts';
import { typicalQueries } from './typical-queries.ts';

// The server as it is, and beside it, on the same Fastify and the same store, a route for each bare statement.

async function main(): Promise<void> {
  const config = readConfig({});
  const dataFolder = mkdtempSync(join(tmpdir(), 'gonghui-bench-'));
  const store = await openStore({ dataFolder });
  await store.replace(toStoredGraph(loadableSeeds(config.seedsFolder)));
  const graph = new ServedGraph(store);
  await graph.start();
  const app = await buildServer({ graph, limits: config.limits });
  for (const [index, { bare }] of Object.values(typicalQueries).entries()) {
    const statement = { file: `bare ${index}`, text: bare, parameters: z.object({}), row: z.unknown() };
    app.post(`/bare/${index}`, async () => ({ data: await store.read(statement, {}) }));
  }
  await app.listen({ host: '127.0.0.1', port: 0 });
  process.once('SIGTERM', () => {
    rmSync(dataFolder, { recursive: true });
    process.exit();
  });
  console.log(`listens at ${(app.server.address() as AddressInfo).port}.`);
}

void main();
