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

/** Dimensions of a figure whose values are told apart; groups hold one another, and are not. */
const DIMENSIONS = ['level', 'siteType', 'contractType', 'unionForm', 'unionLevel'];

/** To which values of which dimensions a filter on figures is confined: a figure that holds others too is of more than was asked. */
export function dimensionsAskedFor(figures: Branches): { property: string; values: string[] }[] {
  const asked = DIMENSIONS.map((property) => ({ property, values: valuesAskedFor(figures, property) }));
  return asked.filter(({ values }) => values.length > 0);
}

/** The ids of the programmes to which a filter on figures is confined; none: it is not confined to any. */
export function programmesAskedFor(figures: Branches): string[] {
  return valuesAskedFor(figures, 'programme');
}

function valuesAskedFor(figures: Branches, field: string): string[] {
  const terms = figures.flatMap(({ anyOf }) => anyOf).flat();
  const values = terms.filter((term) => term.startsWith(`${field}:`)).map((term) => term.slice(field.length + 1));
  return [...new Set(values)];
}
