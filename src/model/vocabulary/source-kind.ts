import { defineVocabulary } from '../define-vocabulary.ts';

/** A row of a GAZETTEER is cited like a sentence of an ARTICLE. */
export const sourceKind = defineVocabulary('SourceKind', 'The kind of a source. 来源类别', {
  ARTICLE: { zh: '文章', en: 'article' },
  GAZETTEER: { zh: '区划与组织名录', en: 'gazetteer' },
  WEB: { zh: '网页', en: 'web page' },
});
