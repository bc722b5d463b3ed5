import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadableSeeds } from '../../src/seed/examine-seeds.ts';
import { toStoredGraph } from '../../src/seed/stored/to-stored-graph.ts';
import { buildServer } from '../../src/server/build-server.ts';
import { readConfig } from '../../src/server/config.ts';
import { ServedGraph } from '../../src/server/served-graph.ts';
import { openStore } from '../../src/store/open-store.ts';

/** A server while it runs. */
export interface RunningServer {
  /** As `http://127.0.0.1:40123`. */
  readonly origin: string;
  stop(): Promise<void>;
}

/** Serves the graph of the real seeds, from an embedded store of its own in a folder of its own, on a free port. */
export async function serveGraph(): Promise<RunningServer> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'gonghui-browser-'));
  const { limits, seedsFolder } = readConfig({});
  const graph = new ServedGraph(await openStore({ dataFolder }));
  await graph.store.replace(toStoredGraph(loadableSeeds(seedsFolder)));
  await graph.start();
  const app = await buildServer({ graph, limits });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const stop = async () => {
    await app.close();
    await graph.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  };
  return { origin: `http://127.0.0.1:${port}`, stop };
}
