import { join } from 'node:path';
import { loadableSeeds } from '../../seed/examine-seeds.ts';
import { toStoredGraph } from '../../seed/stored/to-stored-graph.ts';

/** The real graph: what the seeds of this repository say. */
export const fixture = toStoredGraph(loadableSeeds(join(__dirname, '..', '..', '..', 'seeds')));

/** The ids of all nodes with a label, at most so many. */
export function idsOf(label: string, count = Infinity): string[] {
  return fixture.nodes.flatMap(({ id, labels }) => (labels.includes(label) ? [id] : [])).slice(0, count);
}
