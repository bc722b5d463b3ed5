import type { AddressInfo } from 'node:net';
import { buildServer } from '../server/build-server.ts';
import type { Config } from '../server/config.ts';
import { ServedGraph } from '../server/served-graph.ts';
import { openStore } from '../store/open-store.ts';
import { buildWhereNeeded } from './build-where-needed.ts';
import { sayProblem } from './say-problem.ts';

/** Serves the graph until the process is told to stop. The embedded database is built first where there is none of these seeds. */
export async function serve(config: Config): Promise<void> {
  await buildWhereNeeded(config, process.stdout);
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
      .catch(sayProblem)
      .finally(() => process.exit());
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
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
