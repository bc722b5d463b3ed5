import { derivation } from '../../model/vocabulary/derivation.ts';
import type { BothLanguages } from '../../text/figures/figure-words.ts';
import type { LinkView } from '../links/link-view.ts';
import { tellChinese } from '../paths/sentence/tell-chinese.ts';
import { tellEnglish } from '../paths/sentence/tell-english.ts';
import { toldStep } from '../paths/sentence/told-step.ts';
import { citedWords, type CitationRow } from './cited-words.ts';
import { sentenceOf } from './sentence-of.ts';

/** A link's chain in words: what it says, as a path of one step tells it, of how many facts it is drawn, and where the first stands. */
export function linkSentence(link: LinkView, citations: readonly CitationRow[]): BothLanguages {
  const count = link.factIds.length;
  const { zh, en } = derivation.wording[link.derivation];
  const drawn = {
    zh: `由${count}条事实得出（${zh}）`,
    en: `drawn from ${count} ${count === 1 ? 'fact' : 'facts'} (${en})`,
  };
  const told = [toldStep(link.from, link, [link])];
  const chain = sentenceOf([drawn, citedWords(citations)]);
  return { zh: `${tellChinese(told)}${chain.zh}`, en: `${tellEnglish(told)} ${chain.en}` };
}
