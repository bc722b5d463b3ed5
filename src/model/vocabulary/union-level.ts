import { defineVocabulary } from '../define-vocabulary.ts';

/** The level of a union in the hierarchy; it follows from the division code, not from the word 市 in a name. */
export const unionLevel = defineVocabulary('UnionLevel', 'The level at which a union stands. 工会层级', {
  NATIONAL: { zh: '全国', en: 'national' },
  PROVINCIAL: { zh: '省级', en: 'provincial' },
  PREFECTURE: { zh: '市级', en: 'prefecture' },
  COUNTY: { zh: '县级', en: 'county' },
  TOWNSHIP: { zh: '乡镇（街道）', en: 'township' },
  COMMUNITY: { zh: '村（社区）', en: 'community' },
  ZONE: { zh: '开发区', en: 'development zone' },
  GRASSROOTS: { zh: '基层', en: 'grassroots' },
});
