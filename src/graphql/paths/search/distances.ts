import type { ExploredGraph } from './explored-graph.ts';

/** How many hops away from an entity everything is that can be reached in so many, through what is explored. */
export function distances(explored: ExploredGraph, from: string, most: number): Map<string, number> {
  const found = new Map([[from, 0]]);
  // Entries that are set while a map is gone through are gone through too: it is its own queue.
  for (const [id, hops] of found) {
    if (hops === most) break;
    for (const far of explored.neighbours(id).keys()) {
      if (!found.has(far)) found.set(far, hops + 1);
    }
  }
  return found;
}
