import { examineSeeds } from '../../src/seed/examine-seeds.ts';
import { toStoredGraph } from '../../src/seed/stored/to-stored-graph.ts';
import type { StoredGraph } from '../../src/store/stored-graph.ts';
import { madeUpDataset } from './made-up-dataset.ts';
import { madeUpVersion } from './made-up-version.ts';

/** A made-up graph as the loader makes it of a dataset, with the measures of the seeds. At 200,000 entities it takes minutes and gigabytes. */
export function madeUpGraph(entities: number, seedsFolder: string): StoredGraph {
  const { measures } = examineSeeds(seedsFolder).dataset;
  const dataset = madeUpDataset(entities, measures);
  return toStoredGraph({ version: madeUpVersion(entities, seedsFolder), dataset, errors: [], warnings: [] });
}
