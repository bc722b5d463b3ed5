import { spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { buildServer } from '../server/build-server.ts';
import type { Config } from '../server/config.ts';
import { ServedGraph } from '../server/served-graph.ts';
import { StoreError } from '../store/errors.ts';
import { openStore } from '../store/open-store.ts';

/** Serves the graph until the process is told to stop. The embedded database is built first where there is none of these seeds. */
export async function serve(config: Config): Promise<void> {
  if (config.store.neo4j === undefined) await buildWhereNeeded(config);
  const graph = new ServedGraph(await openStore(config.store));
  await graph.start();
  const app = await buildServer({ graph, limits: config.limits });
  await app.listen({ host: config.host, port: config.port });
  const { port } = app.server.address() as AddressInfo;
  stopWhenTold(async () => {
    await app.close();
    await graph.stop();
  });
  await announce(graph, config.host, port);
}

/** What is being answered is answered, then the process ends; a second signal ends it at once. */
function stopWhenTold(stop: () => Promise<void>): void {
  const end = () =>
    void stop()
      .catch(say)
      .finally(() => process.exit());
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
}

/** Loads the seeds into the embedded store unless it holds their version already. */
async function buildWhereNeeded(config: Config): Promise<void> {
  const { seedVersion } = await import('../seed/read-seeds.ts');
  const wanted = seedVersion(config.seedsFolder);
  const store = await openStore(config.store);
  const loaded = await store.version().catch(say);
  await store.close();
  if (loaded === wanted) return;
  console.log(`Building the embedded database of version ${wanted} below ${config.store.dataFolder}`);
  await loadElsewhere();
}

/** Loads in a process of its own, which takes its memory with it: the server would keep what only the load needed. */
async function loadElsewhere(): Promise<void> {
  const load = spawn(process.execPath, [join(__dirname, 'main.js'), 'load'], { stdio: 'inherit' });
  const [status] = (await once(load, 'exit')) as [number | null];
  if (status !== 0) process.exit(1);
}

async function announce(graph: ServedGraph, host: string, port: number): Promise<void> {
  const base = `http://${host.includes(':') ? `[${host}]` : host}:${port}`;
  console.log(`Gonghui Graph 工会图谱 is at ${base}/graphql, its playground at ${base}/playground`);
  console.log(`Store: ${graph.store.engine}`);
  const lookingAgain = 'The server goes on and looks again every second';
  if (graph.problem) return console.log(`${graph.problem.code} ${graph.problem.message}. ${lookingAgain}`);
  const { version, entities, facts, links, sources } = await graph.summary();
  console.log(`Version ${version}: ${entities} entities, ${facts} facts, ${links} links, ${sources} sources`);
}

/** Says what is wrong with a store where the process can go on. */
function say(error: unknown): void {
  console.error(error instanceof StoreError ? `${error.code} ${error.message}` : error);
}
