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

async function explain(
  context: RequestContext,
  facts: readonly FactRow[],
  link: LinkView | undefined,
): Promise<object> {
  const mentions = await Promise.all(facts.map(({ id }) => context.loaders.mentionsInPassages(id)));
  const superseded = await Promise.all(
    facts.map((fact) => factsOf(context, fact, { relation: 'SUPERSEDES', direction: 'OUT', types: ['Figure'] })),
  );
  const [fact] = facts;
  return {
    link,
    facts,
    fact: link === undefined ? fact : undefined,
    reading: link === undefined && fact?.type === 'Figure' ? readingOf(fact) : undefined,
    mentions: distinctMentions(mentions.flat()),
    lost: superseded.flat().map((lost) => ({ fact: lost, reason: lost.rankReason })),
  };
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
