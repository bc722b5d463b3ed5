import { defineVocabulary } from '../define-vocabulary.ts';

/** Whose doings a fact covers; 全市 is wider than the union of the city itself. */
export const scope = defineVocabulary('Scope', 'Whose doings a fact covers. 统计范围', {
  OWN: { zh: '本级工会', en: 'the union itself' },
  TWO_LEVELS: { zh: '市县两级', en: 'city and county level together' },
  SYSTEM: { zh: '各级工会', en: 'unions of all levels' },
  TERRITORY: { zh: '全市（全域）', en: 'the whole territory' },
  WITH_OTHERS: { zh: '与其他单位合计', en: 'together with other bodies' },
  AMBIGUOUS: { zh: '范围不明', en: 'not clear' },
});
