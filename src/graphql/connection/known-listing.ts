import type { RequestContext } from '../context.ts';
import { answerKnown } from '../filters/answer-known.ts';
import type { FilterInput } from '../filters/compile-filter.ts';
import type { FilteredType } from '../filters/filter-definitions.ts';
import { namedIds, type NamedId } from '../filters/named-ids.ts';
import type { Listing } from './connection-source.ts';

/** What a list is asked of: a type and a filter, where it takes one. */
interface Asked {
  readonly type: FilteredType | undefined;
  readonly filter?: FilterInput | null | undefined;
}

/** A list that refuses a filter with ids that nothing has, instead of finding nothing. */
export function knownListing<Node>(
  context: RequestContext,
  { type, filter }: Asked,
  listing: Listing<Node>,
): Listing<Node> {
  return refusingUnknown(context, type === undefined ? [] : namedIds(type, filter), listing);
}

/** A list that refuses ids that nothing has, instead of finding nothing. */
export function refusingUnknown<Node>(
  context: RequestContext,
  named: readonly NamedId[],
  listing: Listing<Node>,
): Listing<Node> {
  if (named.length === 0) return listing;
  const { rows, count, facets } = listing;
  return {
    ...listing,
    rows: (after, first) =>
      answerKnown(context, named, { answer: rows(after, first), isEmpty: (found) => after < 0 && found.length === 0 }),
    count: () => answerKnown(context, named, { answer: count(), isEmpty: (found) => found === 0 }),
    facets: (by) =>
      answerKnown(context, named, {
        answer: facets(by),
        isEmpty: (found) => found.every(({ values }) => values.length === 0),
      }),
  };
}
