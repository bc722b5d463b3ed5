import { defineVocabulary } from '../define-vocabulary.ts';

/** Only a DIVISION has a code; a REGION is made of divisions. */
export const placeKind = defineVocabulary('PlaceKind', 'The kind of a place. 地点类别', {
  DIVISION: { zh: '行政区划', en: 'administrative division' },
  REGION: { zh: '跨行政区的区域', en: 'region across divisions' },
  VILLAGE: { zh: '村', en: 'village' },
  COMPOUND: { zh: '小区', en: 'residential compound' },
  ZONE: { zh: '开发区', en: 'development zone' },
  SITE: { zh: '阵地', en: 'service site' },
  VENUE: { zh: '场馆场所', en: 'venue' },
  WORKS: { zh: '工程项目', en: 'construction works' },
});
