import type { AddressInfo } from 'node:net';
import { type Limits, readConfig } from '../../src/server/config.ts';
import { buildServer } from '../../src/server/build-server.ts';
import { ServedGraph } from '../../src/server/served-graph.ts';
import { EmbeddedStore } from '../../src/store/embedded/embedded-store.ts';
import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import type { StoredGraph } from '../../src/store/stored-graph.ts';
import { graphOfSeeds } from '../graphql/graph-fixture.ts';

/** A server of this process, over real HTTP. */
export interface ServerHere {
  readonly base: string;
  /** Where its database is. */
  readonly folder: string;
  close(): Promise<void>;
}

/** What a server of a test can be given. Only the audit of the protocol switches CSRF prevention off. */
interface Serving {
  readonly csrfPrevention?: boolean;
  readonly limits?: Partial<Limits>;
  readonly stored?: StoredGraph;
}

/** Serves a graph on a free port: that of the seeds, where no other is given. */
export async function serveHere({
  csrfPrevention = true,
  limits = {},
  stored = graphOfSeeds(),
}: Serving = {}): Promise<ServerHere> {
  const place = await embeddedPlace();
  const store = new EmbeddedStore(place.folder, { timeoutMs: limits.timeoutMs });
  await store.replace(stored);
  const graph = new ServedGraph(store);
  await graph.start();
  const app = await buildServer({ graph, limits: { ...readConfig({}).limits, ...limits }, csrfPrevention });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const close = async () => {
    await app.close();
    await graph.stop();
    await place.release();
  };
  return { base: `http://127.0.0.1:${port}`, folder: place.folder, close };
}
