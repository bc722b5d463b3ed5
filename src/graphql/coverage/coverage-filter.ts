import { allOf, hasNoTerm, type Branches } from '../filters/branches.ts';

/** What a gap shares with the figure that is missing: where, by and for whom, in what, and which source leaves it out. */
const SHARED = ['about', 'activity', 'by', 'conferral', 'doneFor', 'heldIn', 'in', 'programme', 'statedIn'];

/**
 * A filter on figures, as it finds gaps: what only a number has (stage, group, value, period …) says nothing of one that is
 * missing, and is left out.
 */
export function asGapFilter(figures: Branches): Branches {
  const shared = figures.map(({ anyOf, noneOf }) => ({
    anyOf: anyOf.filter((terms) => terms.every(isShared)),
    noneOf: noneOf.filter(isShared),
    ranges: [],
    texts: [],
  }));
  return allOf([shared, hasNoTerm(['rank:DEPRECATED'])]);
}

function isShared(term: string): boolean {
  return SHARED.includes(term.slice(0, term.indexOf(':')));
}
