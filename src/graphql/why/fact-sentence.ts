import type { ValueOf } from '../../model/define-vocabulary.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { gapReason } from '../../model/vocabulary/gap-reason.ts';
import { rankReason } from '../../model/vocabulary/rank-reason.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import { figureWords, type BothLanguages } from '../../text/figures/figure-words.ts';
import { citedWords, type CitationRow } from './cited-words.ts';
import { readNumberOf } from './read-number.ts';
import { sentenceOf } from './sentence-of.ts';

/** A fact's chain in one sentence: how its number was read, how it follows from the source, where that says so. */
export function factSentence(fact: FactRow, citations: readonly CitationRow[]): BothLanguages {
  return sentenceOf([contentWords(fact), derivationWords(fact), rankWords(fact), citedWords(citations)]);
}

function contentWords(fact: FactRow): BothLanguages | undefined {
  if (fact.type === 'Figure') return numberWords(fact);
  if (fact.type !== 'Gap') return undefined;
  const { zh, en } = gapReason.wording[fact.reason as ValueOf<typeof gapReason>];
  return { zh: `所缺：${fact.aspect}（${zh}）`, en: `missing: ${fact.aspect} (${en})` };
}

/** A deprecated number is told as what it says, not as what is so. */
function numberWords(fact: FactRow): BothLanguages {
  const { zh, en } = figureWords(readNumberOf(fact));
  if (fact.rank === 'DEPRECATED') {
    return {
      zh: `原文印作“${fact.printedAs}”，字面为${zh}`,
      en: `printed as ${fact.printedAs}, which taken literally is ${en}`,
    };
  }
  const read = zh === fact.printedAs ? '' : `，读作${zh}`;
  return { zh: `原文印作“${fact.printedAs}”${read}`, en: `printed as ${fact.printedAs} and read as ${en}` };
}

/** A gap states nothing that could follow from the source. */
function derivationWords(fact: FactRow): BothLanguages | undefined {
  const { zh, en } = derivation.wording[fact.derivation];
  return fact.type === 'Gap' ? undefined : { zh: `来由：${zh}`, en };
}

function rankWords({ rank, rankReason: reason }: FactRow): BothLanguages | undefined {
  if (rank !== 'DEPRECATED') return undefined;
  const words = rankReason.wording[(reason ?? 'SUPERSEDED') as ValueOf<typeof rankReason>];
  return { zh: `已弃用：${words.zh}`, en: `deprecated: ${words.en}` };
}
