import type { Config } from '../server/config.ts';
import { loadableSeeds } from '../seed/examine-seeds.ts';
import { toStoredGraph } from '../seed/stored/to-stored-graph.ts';
import { openStore } from '../store/open-store.ts';

/** Checks the seeds and makes them the graph of the configured store, all or nothing. Throws before anything is written where one is wrong. */
export async function load({ seedsFolder, articlesFolder, store: settings }: Config): Promise<void> {
  const graph = toStoredGraph(loadableSeeds(seedsFolder, articlesFolder));
  const store = await openStore(settings);
  try {
    const { version, changed } = await store.replace(graph);
    console.log(
      changed
        ? `Loaded version ${version} into the ${store.engine} store`
        : `Version ${version} is there already; nothing was written`,
    );
  } finally {
    await store.close();
  }
}
