import { defineVocabulary } from '../define-vocabulary.ts';

/** Where a date comes from. Unknown stays unknown. */
export const dateBasis = defineVocabulary('DateBasis', 'Where a date comes from. 日期依据', {
  STATED: { zh: '原文写明', en: 'stated' },
  INFERRED: { zh: '推断', en: 'inferred' },
  EXTERNAL: { zh: '外部来源', en: 'from another source' },
  NOT_STATED: { zh: '未说明', en: 'not stated' },
});
