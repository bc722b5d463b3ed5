import { orderIndex } from '../../model/lists.ts';
import type { ConflictRow } from '../../store/statements/conflicts.ts';
import { factsById } from '../analysis/notice.type.ts';
import type { Listing, PlacedNode } from '../connection/connection-source.ts';
import type { RequestContext } from '../context.ts';
import { refusingUnknown } from '../connection/known-listing.ts';
import { allOf, hasAnyTerm } from '../filters/branches.ts';

/** Which conflicts are asked for: about any of these facts, entities or sources, and of these codes; all where nothing is said. */
export interface AskedConflicts {
  readonly about?: readonly string[] | undefined;
  readonly codes?: readonly string[] | undefined;
}

const type = 'Conflict';
const LIST = 'Conflict/CODE';

/** What the integrity rules warn of, by code; paged by position where nothing is filtered. */
export function conflictsListing(context: RequestContext, { about, codes }: AskedConflicts): Listing<object> {
  const { loaders } = context;
  const isFiltered = about !== undefined || codes !== undefined;
  const branches = [...allOf([...anyTerm('about', about), ...anyTerm('code', codes)])];
  const read = (after: number, first: number): Promise<readonly PlacedNode<ConflictRow>[]> =>
    isFiltered
      ? loaders.conflictsByFilter({ type, branches, order: orderIndex(type, 'CODE'), after, first })
      : loaders.conflictsByPosition({ list: LIST, after, first });
  return knownAbout(context, about, {
    list: LIST,
    rows: async (after, first) =>
      (await read(after, first)).map((row) => ({ ...row, node: warningView(context, row.node) })),
    count: async () => {
      if (!isFiltered) return (await loaders.listLength(LIST)) ?? 0;
      return (await loaders.countByFilter({ type, branches }))[0]?.count ?? 0;
    },
    facets: () => Promise.resolve([]),
  });
}

/** The list where all that it is asked about exists. */
function knownAbout(
  context: RequestContext,
  about: AskedConflicts['about'],
  listing: Listing<object>,
): Listing<object> {
  const named = (about ?? []).map((id) => ({ field: 'subject', id, types: [], isShown: about?.length === 1 }));
  return refusingUnknown(context, named, listing);
}

function anyTerm(field: string, values: readonly string[] | undefined) {
  return values === undefined ? [] : [hasAnyTerm(values.map((value) => `${field}:${value}`))];
}

/** A conflict as the API shows it: a warning whose facts are read when they are asked for. */
function warningView(context: RequestContext, { code, messageZh, messageEn, facts }: ConflictRow): object {
  return { code, messageZh, messageEn, facts: () => factsById(context, facts) };
}
