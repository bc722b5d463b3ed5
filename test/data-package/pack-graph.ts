import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadableSeeds } from '../../src/seed/examine-seeds.ts';
import { toStoredGraph } from '../../src/seed/stored/to-stored-graph.ts';
import { writePackage, type WrittenPackage } from '../../src/data-package/write/write-package.ts';
import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import type { StorePlace } from '../../src/store/conformance/places/store-place.ts';
import type { StoredGraph } from '../../src/store/stored-graph.ts';
import { repository } from '../cli/gonghui.ts';
import { SeedsCopy } from '../cli/seeds-copy.ts';

const folders: string[] = [];

/** A folder of its own, gone after the tests of the file. */
export function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gonghui-package-'));
  folders.push(folder);
  return folder;
}

/** Takes all folders away. */
export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** The graph of the seeds of the repository, or of changed ones. */
export function graphOf(change?: (seeds: SeedsCopy) => void): StoredGraph {
  if (change === undefined) return toStoredGraph(loadableSeeds(join(repository, 'seeds')));
  const seeds = new SeedsCopy();
  try {
    change(seeds);
    return toStoredGraph(loadableSeeds(seeds.seedsFolder));
  } finally {
    seeds.remove();
  }
}

/** Packs a graph through a store of its own. */
export async function packGraph(
  graph: StoredGraph,
  into = newFolder(),
  takePlace: () => Promise<StorePlace> = embeddedPlace,
): Promise<WrittenPackage> {
  const place = await takePlace();
  await place.empty();
  const store = place.open();
  try {
    await store.replace(graph);
    return await writePackage(store, into);
  } finally {
    await store.close();
    await place.release();
  }
}
