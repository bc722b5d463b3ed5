/** What paths of one length are ranked by. */
export interface PathRank {
  /** How weak the weakest step is: 0 where all are stated. */
  readonly weakness: number;
  /** How many links the entities after the first have together: the rarer they are, the more a path says. */
  readonly commonness: number;
}

/** A path with its rank: the entities from end to end. */
export interface RankedPath extends PathRank {
  readonly ids: readonly string[];
}

/** The rank of one stretch followed by another. */
export function joinedRank(one: PathRank, other: PathRank): PathRank {
  return {
    weakness: Math.max(one.weakness, other.weakness),
    commonness: one.commonness + other.commonness,
  };
}

/** The stronger path first, then the more telling one, then by the ids of its entities. */
export function comparePaths(one: RankedPath, other: RankedPath): number {
  return one.weakness - other.weakness || one.commonness - other.commonness || compareIds(one.ids, other.ids);
}

/** The beginning of a path comes before the path. */
function compareIds(one: readonly string[], other: readonly string[]): number {
  for (const [place, id] of one.entries()) {
    const there = other[place];
    if (there === undefined || there < id) return 1;
    if (id < there) return -1;
  }
  return one.length - other.length;
}
