import { defineVocabulary } from '../define-vocabulary.ts';

/** How a union is built: by place, by industry, by trade or by employer. Its level is a separate matter. */
export const unionForm = defineVocabulary('UnionForm', 'How a union is built. 工会组织形式', {
  FEDERATION: { zh: '总工会', en: 'federation of trade unions' },
  INDUSTRIAL: { zh: '产业工会', en: 'industrial union' },
  INDUSTRY_FEDERATION: { zh: '行业工会联合会', en: 'federation of the unions of a trade' },
  JOINT: { zh: '联合工会', en: 'joint union of several employers' },
  ENTERPRISE: { zh: '企业工会', en: 'enterprise union' },
  INSTITUTION: { zh: '机关事业单位工会', en: 'union of a public body' },
});
