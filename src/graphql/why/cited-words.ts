import type { z } from 'zod';
import type { citationsOfFact } from '../../store/statements/evidence.ts';
import type { BothLanguages } from '../../text/figures/figure-words.ts';

/** Where a fact is stated, as the store answers it. */
export type CitationRow = z.infer<(typeof citationsOfFact)['row']>;

/** The first place where something is stated, and how many more there are; nothing where there is none. */
export function citedWords(citations: readonly CitationRow[]): BothLanguages | undefined {
  const cited = citations.find(({ passage }) => passage !== null) ?? citations[0];
  if (cited === undefined) return undefined;
  const place = placeWords(cited);
  const others = citations.length - 1;
  return {
    zh: `见《${cited.source.title}》${place.zh}${others > 0 ? `等${citations.length}处` : ''}`,
    en: `see 《${cited.source.title}》${place.en}${others > 0 ? ` and ${others} more` : ''}`,
  };
}

/** A row of a gazetteer is a passage whose block is the row. */
function placeWords({ passage, source }: CitationRow): BothLanguages {
  if (passage === null) return { zh: '', en: '' };
  const { block, sentence } = passage;
  if (source.kind === 'GAZETTEER') return { zh: `第${block}行`, en: `, row ${block}` };
  return { zh: `第${block}段第${sentence}句`, en: `, block ${block}, sentence ${sentence}` };
}
