import type { BothLanguages } from '../../text/figures/figure-words.ts';

/** Makes one sentence of clauses, in each language by its own punctuation; clauses that are not there are left out. */
export function sentenceOf(clauses: readonly (BothLanguages | undefined)[]): BothLanguages {
  const said = clauses.filter((clause) => clause !== undefined);
  const en = said.map((clause) => clause.en).join('; ');
  return { zh: `${said.map(({ zh }) => zh).join('；')}。`, en: `${en.charAt(0).toUpperCase()}${en.slice(1)}.` };
}
