import { defineVocabulary } from '../define-vocabulary.ts';

/** How a fact follows from its source, from the strongest. COMPUTED exists in answers only and is never stored. */
export const derivation = defineVocabulary('Derivation', 'How a fact follows from its source. 事实来由', {
  STATED: { zh: '原文陈述', en: 'stated by the source' },
  NORMALISED: { zh: '由文字换算', en: 'value read from words' },
  INFERRED: { zh: '推断', en: 'inferred from the source' },
  EXTERNAL: { zh: '外部来源', en: 'from another source' },
  STRUCTURAL: { zh: '区划与组织体系', en: 'from a gazetteer' },
  COMPUTED: { zh: '计算得出', en: 'computed for the answer' },
});
