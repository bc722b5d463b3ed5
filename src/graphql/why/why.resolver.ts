import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { FactRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import { factsOf } from '../facts/related.ts';
import { linkView, type LinkView } from '../links/link-view.ts';
import { WhyType } from './why.type.ts';

/** Answers where something comes from. */
@Resolver()
export class WhyResolver {
  @Query(() => WhyType, { nullable: true, description: 'Where a fact or a link comes from. 为何如此' })
  async why(@Arg('id', () => ID) id: string, @Ctx() context: RequestContext): Promise<object | undefined> {
    const link = id.startsWith('link--') ? await linkById(context, id) : undefined;
    const ids = link?.factIds ?? [id];
    const facts = (await Promise.all(ids.map((fact) => context.loaders.facts.byId(fact)))).filter(
      (fact) => fact !== undefined,
    );
    return facts.length === 0 ? undefined : explain(context, facts, link);
  }
}

/** What the facts rest on; mentions and lost facts are read only when they are asked for. */
function explain(context: RequestContext, facts: readonly FactRow[], link: LinkView | undefined): object {
  const [fact] = facts;
  return {
    link,
    facts,
    fact: link === undefined ? fact : undefined,
    reading: link === undefined && fact?.type === 'Figure' ? readingOf(fact) : undefined,
    mentions: async () => distinctMentions(await allOf(facts, ({ id }) => context.loaders.mentionsInPassages(id))),
    lost: async () => (await allOf(facts, (one) => factsOf(context, one, REPLACED))).map(lostFact),
  };
}

const REPLACED = { relation: 'SUPERSEDES', direction: 'OUT', types: ['Figure'] } as const;

async function allOf<Found>(
  facts: readonly FactRow[],
  read: (fact: FactRow) => Promise<readonly Found[]>,
): Promise<Found[]> {
  return (await Promise.all(facts.map(read))).flat();
}

function lostFact(fact: FactRow): object {
  return { fact, reason: fact.rankReason };
}

function readingOf({ printedAs, exact, unit, precision, lower, upper }: FactRow): object {
  return { printed: printedAs, value: exact, unit, precision, lower, upper };
}

function distinctMentions<Mention extends { mention: string }>(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.map((mention) => [mention.mention, mention])).values()];
}

async function linkById({ loaders }: RequestContext, id: string): Promise<LinkView | undefined> {
  const row = await loaders.linkById(id);
  return row && linkView(row.link, row.near, row.far);
}
