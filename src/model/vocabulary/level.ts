import { defineVocabulary } from '../define-vocabulary.ts';

/** The level of the body that gives an honour, not of the body that receives it. */
export const level = defineVocabulary('Level', 'The level of an honour or of what is counted. 级别', {
  NATIONAL: { zh: '国家级', en: 'national' },
  PROVINCIAL: { zh: '省级', en: 'provincial' },
  PREFECTURE: { zh: '市级', en: 'prefecture' },
  COUNTY: { zh: '县级', en: 'county' },
  TOWNSHIP: { zh: '乡镇级', en: 'township' },
});
