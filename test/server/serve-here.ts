import type { AddressInfo } from 'node:net';
import { type Limits, readConfig } from '../../src/server/config.ts';
import { buildServer } from '../../src/server/build-server.ts';
import { ServedGraph } from '../../src/server/served-graph.ts';
import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import { graphOfSeeds } from '../graphql/graph-fixture.ts';

/** A server of this process, over real HTTP, with the graph of the seeds. */
export interface ServerHere {
  readonly base: string;
  close(): Promise<void>;
}

/** Serves the seeds on a free port. Only the audit of the protocol switches CSRF prevention off. */
export async function serveHere({ csrfPrevention = true, limits = {} as Partial<Limits> } = {}): Promise<ServerHere> {
  const place = await embeddedPlace();
  const store = place.open();
  await store.replace(graphOfSeeds());
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
  return { base: `http://127.0.0.1:${port}`, close };
}
