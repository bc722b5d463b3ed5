import { rankReason } from '../../model/vocabulary/rank-reason.ts';
import type { ValueOf } from '../../model/define-vocabulary.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import { conflictsListing } from '../conflicts/conflicts-listing.ts';
import type { RequestContext } from '../context.ts';
import { factsOf } from '../facts/related.ts';

/** How many facts a chain is followed from, and how many conflicts are told. */
const MOST_FACTS = 100;
const MOST_CONFLICTS = 20;
const LOST = { relation: 'SUPERSEDES', direction: 'OUT', types: ['Figure'] } as const;

/** What facts or links have in common, by the ids of the facts they rest on; each part is read only when it is asked for. */
export function chainOf(context: RequestContext, all: readonly string[]) {
  const facts = all.slice(0, MOST_FACTS);
  return {
    mentions: async () => {
      const found = await allOf(facts, (id) => context.loaders.mentionsInPassages(id));
      return [...new Map(found.map((mention) => [mention.mention, mention])).values()];
    },
    lost: async () => (await allOf(facts, (id) => factsOf(context, { id }, LOST))).map((fact) => rivalFact(fact, fact)),
    conflicts: () => conflictsAbout(context, facts),
  };
}

/** What the integrity rules warn of, about any of these ids. */
export async function conflictsAbout(context: RequestContext, about: readonly string[]): Promise<object[]> {
  const rows = await conflictsListing(context, { about }).rows(-1, MOST_CONFLICTS);
  return rows.map(({ node }) => node);
}

/** A fact that competes with another, and why the one that lost did. */
export function rivalFact(fact: FactRow, loser: FactRow): object {
  const reason = loser.rankReason as ValueOf<typeof rankReason> | null;
  const words = reason === null ? undefined : rankReason.wording[reason];
  return { fact, reason, reasonZh: words?.zh, reasonEn: words?.en };
}

async function allOf<Found>(ids: readonly string[], read: (id: string) => Promise<readonly Found[]>): Promise<Found[]> {
  return (await Promise.all(ids.map(read))).flat();
}
