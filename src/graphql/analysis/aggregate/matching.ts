import type { Selection } from '../../../store/statements/aggregate.ts';
import { EVERYTHING, type Branch } from '../../../store/statements/filter.ts';
import type { Branches } from '../../filters/branches.ts';
import { IN_FORCE } from './summands-asked-for.ts';

type Matching = Pick<Selection, 'required' | 'branches' | 'unfiltered'>;

/** Without a filter everything matches. */
export const everythingMatches: Matching = { required: [], branches: [], unfiltered: true };

/**
 * What summands have to match, as statements take it: terms that every branch demands stand apart, since a store tests them in
 * half the time, and nothing is tested that the kinds of summands say already.
 */
export function matching(asked: Branches, kindsInForce: boolean): Matching {
  const branches = asked.map(({ noneOf, ...branch }) => ({
    ...branch,
    noneOf: noneOf.filter((term) => term !== IN_FORCE || !kindsInForce),
  }));
  const required = demandedByAll(branches);
  const rest = branches.map(({ anyOf, ...branch }) => ({
    ...branch,
    anyOf: anyOf.filter(([term = '', ...others]) => others.length > 0 || !required.includes(term)),
  }));
  return { required, branches: rest, unfiltered: rest.some(matchesEverything) };
}

function demandedByAll(branches: Branches): string[] {
  const [first, ...others] = branches.map(({ anyOf }) => anyOf.filter(({ length }) => length === 1).flat());
  return [...new Set(first)].filter((term) => others.every((terms) => terms.includes(term)));
}

function matchesEverything(branch: Branch): boolean {
  return Object.keys(EVERYTHING).every((condition) => branch[condition as keyof Branch].length === 0);
}
