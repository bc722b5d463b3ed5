import type { ExploredGraph } from './explored-graph.ts';
import { comparePaths, joinedRank, type PathRank, type RankedPath } from './path-rank.ts';
import { PriorityQueue } from './priority-queue.ts';
import { ranksAhead, type RanksAhead, type Stretch } from './ranks-ahead.ts';

/** The beginning of a path: ranked as the best path that may become of it. */
interface Beginning extends RankedPath {
  readonly sofar: PathRank;
}

/** The best simple paths of one length, and whether there was time to look for all of them. */
export interface PathsOfLength {
  readonly paths: readonly RankedPath[];
  readonly complete: boolean;
}

/** How many beginnings of paths are looked at: about 50 ms of work. */
const MOST_BEGINNINGS = 40_000;

/** The best simple paths of exactly so many hops through what is explored, at most `first` of them, best first. */
export function pathsOfLength(explored: ExploredGraph, stretch: Stretch, first: number): PathsOfLength {
  const ahead = ranksAhead(explored, stretch);
  const queue = new PriorityQueue<Beginning>(comparePaths);
  const paths: RankedPath[] = [];
  const start = ahead[stretch.hops]?.get(stretch.from);
  if (start) queue.push({ ...start, ids: [stretch.from], sofar: { weakness: 0, commonness: 0 } });
  let looked = 0;
  while (paths.length < first) {
    const next = queue.pop();
    if (next === undefined) break;
    const left = stretch.hops - (next.ids.length - 1);
    if (left === 0) paths.push(next);
    else if (looked > MOST_BEGINNINGS) return { paths, complete: false };
    for (const longer of continued(explored, next, ahead[left - 1])) {
      queue.push(longer);
      looked += 1;
    }
  }
  return { paths, complete: true };
}

/** A beginning with one more entity, for all from which the goal can still be reached. */
function continued(explored: ExploredGraph, { ids, sofar }: Beginning, ahead: RanksAhead = new Map()): Beginning[] {
  const longer: Beginning[] = [];
  for (const [id, step] of explored.neighbours(ids.at(-1) ?? '')) {
    const rest = ahead.get(id);
    if (rest === undefined || ids.includes(id)) continue;
    const reached = joinedRank(sofar, { weakness: step, commonness: explored.linksOf(id) });
    longer.push({ ...joinedRank(reached, rest), ids: [...ids, id], sofar: reached });
  }
  return longer;
}
