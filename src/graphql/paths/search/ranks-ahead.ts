import { distances } from './distances.ts';
import type { ExploredGraph } from './explored-graph.ts';
import { joinedRank, type PathRank } from './path-rank.ts';

/** The ends of paths, and how many hops they have. */
export interface Stretch {
  readonly from: string;
  readonly to: string;
  readonly hops: number;
}

/** The best rank that the rest of a way may have from each entity whence it can be gone. */
export type RanksAhead = ReadonlyMap<string, PathRank>;

/**
 * For so many hops still to go, whence the goal can be reached in exactly that many, and how well the rest of the way may
 * rank. A way may pass an entity twice here, so a real path ranks as well or worse, never better.
 */
export function ranksAhead(explored: ExploredGraph, stretch: Stretch): RanksAhead[] {
  const { from, to, hops } = stretch;
  const hopsFrom = distances(explored, from, hops);
  const layers: RanksAhead[] = [new Map([[to, { weakness: 0, commonness: 0 }]])];
  for (let left = 1; left <= hops; left += 1) {
    const mayStand = (id: string) =>
      id !== to && (id === from) === (left === hops) && (hopsFrom.get(id) ?? Infinity) <= hops - left;
    layers.push(layerBefore(explored, layers[left - 1] ?? new Map(), mayStand));
  }
  return layers;
}

function layerBefore(explored: ExploredGraph, next: RanksAhead, mayStand: (id: string) => boolean): RanksAhead {
  const layer = new Map<string, PathRank>();
  for (const [id, ahead] of next) {
    const commonness = explored.linksOf(id);
    for (const [near, weakness] of explored.neighbours(id)) {
      if (mayStand(near)) layer.set(near, better(joinedRank({ weakness, commonness }, ahead), layer.get(near)));
    }
  }
  return layer;
}

/** The better of both in each respect. */
function better(rank: PathRank, known: PathRank = rank): PathRank {
  return {
    weakness: Math.min(rank.weakness, known.weakness),
    commonness: Math.min(rank.commonness, known.commonness),
  };
}
