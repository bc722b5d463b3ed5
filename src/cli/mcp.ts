import { serveStdio } from '../assistant/serve-stdio.ts';
import { buildGraphSchema } from '../graphql/schema.ts';
import { accessThrough } from '../server/ask-graph.ts';
import type { Config } from '../server/config.ts';
import { ServedGraph } from '../server/served-graph.ts';
import { startApollo } from '../server/start-apollo.ts';
import { openStore } from '../store/open-store.ts';
import { buildWhereNeeded } from './build-where-needed.ts';

/** Serves the assistant's tools over standard input and output until the input ends. Nothing but the protocol goes to the output. */
export async function runMcp(config: Config): Promise<void> {
  const { limits } = config;
  await buildWhereNeeded(config, process.stderr);
  const graph = new ServedGraph(await openStore(config.store));
  await graph.start();
  const schema = buildGraphSchema();
  const apollo = await startApollo({ schema, graph, limits, csrfPrevention: true });
  await serveStdio(accessThrough({ apollo, schema, graph, timeoutMs: limits.timeoutMs }));
  await apollo.stop();
  await graph.stop();
}
