import { defineVocabulary } from '../define-vocabulary.ts';

/** A STOCK stands at a date, a FLOW happened in a period. AMBIGUOUS where the source does not let one tell. */
export const statType = defineVocabulary('StatType', 'What kind of count a figure is. 统计口径', {
  FLOW: { zh: '期内发生', en: 'in the period' },
  CUMULATIVE: { zh: '累计', en: 'cumulative' },
  STOCK: { zh: '存量', en: 'standing at a date' },
  ANNUAL: { zh: '每年', en: 'every year' },
  AMBIGUOUS: { zh: '口径不明', en: 'not clear' },
});
