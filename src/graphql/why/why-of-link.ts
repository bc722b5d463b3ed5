import type { RequestContext } from '../context.ts';
import { factsById } from '../analysis/notice.type.ts';
import type { LinkView } from '../links/link-view.ts';
import { chainOf } from './chain.ts';
import { linkSentence } from './link-sentence.ts';

/** Where a link comes from: the facts it is drawn from, and what these rest on. */
export function whyOfLink(context: RequestContext, link: LinkView): object {
  const { factIds } = link;
  const sentence = async () => linkSentence(link, await context.loaders.citationsOfFact(factIds[0] ?? ''));
  return {
    ...chainOf(context, factIds),
    link,
    facts: () => factsById(context, factIds),
    sentenceZh: async () => (await sentence()).zh,
    sentenceEn: async () => (await sentence()).en,
  };
}
