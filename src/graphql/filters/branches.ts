import { EVERYTHING, type Branch } from '../../store/statements/filter.ts';
import { badInput } from '../errors.ts';

/** A filter as alternatives: a record matches if it matches any of them. None: nothing matches. */
export type Branches = readonly Branch[];

/** How many alternatives a filter may come to. */
const MOST_BRANCHES = 64;

/** What every record matches. */
export const anything: Branches = [EVERYTHING];

/** A record must have one of these terms. */
export function hasAnyTerm(terms: readonly string[]): Branches {
  return terms.length === 0 ? [] : [{ ...EVERYTHING, anyOf: [[...terms]] }];
}

/** A record must have none of these terms. */
export function hasNoTerm(terms: readonly string[]): Branches {
  return [{ ...EVERYTHING, noneOf: [...terms] }];
}

/** A number of a record must lie in a range. */
export function inRange(property: string, from: number, to: number): Branches {
  return from > to ? [] : [{ ...EVERYTHING, ranges: [{ property, from, to }] }];
}

/** A text of a record must contain a part, or must not. */
export function containsText(property: string, part: string, holds: boolean): Branches {
  return [{ ...EVERYTHING, texts: [{ property, part, holds }] }];
}

/** All of them must hold: every way to take one alternative of each. */
export function allOf(conditions: readonly Branches[]): Branches {
  return conditions.reduce<Branches>(
    (sofar, next) => within(sofar.flatMap((one) => next.map((other) => merge(one, other)))),
    anything,
  );
}

/** One of them must hold. */
export function oneOf(conditions: readonly Branches[]): Branches {
  return within(conditions.flat());
}

function merge(a: Branch, b: Branch): Branch {
  return {
    anyOf: [...a.anyOf, ...b.anyOf],
    noneOf: [...a.noneOf, ...b.noneOf],
    ranges: [...a.ranges, ...b.ranges],
    texts: [...a.texts, ...b.texts],
  };
}

function within(branches: Branch[]): Branch[] {
  if (branches.length <= MOST_BRANCHES) return branches;
  throw badInput(
    `filter: it comes to ${branches.length} alternatives, ${MOST_BRANCHES} are allowed. Use in: […] instead of or: […]`,
  );
}
