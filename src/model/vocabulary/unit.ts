import { defineVocabulary } from '../define-vocabulary.ts';

/** 人 is people and 人次 is person-times: one person may be counted many times in the second. */
export const unit = defineVocabulary('Unit', 'The unit of a measure. 单位', {
  PERSON: { zh: '人', en: 'people' },
  PERSON_TIME: { zh: '人次', en: 'person-times' },
  HOUSEHOLD: { zh: '户', en: 'households' },
  ORGANISATION: { zh: '家/个', en: 'organisations' },
  SITE: { zh: '个（阵地）', en: 'sites' },
  PLACE: { zh: '处', en: 'places' },
  SESSION: { zh: '场', en: 'sessions' },
  ITEM: { zh: '项', en: 'items' },
  CASE: { zh: '件', en: 'cases' },
  CONTRACT: { zh: '份', en: 'contracts' },
  COPY: { zh: '册', en: 'copies' },
  SHEET: { zh: '页', en: 'sheets' },
  TEAM: { zh: '支', en: 'teams' },
  TIME: { zh: '次', en: 'times' },
  CNY: { zh: '元', en: 'yuan' },
  SQUARE_METRE: { zh: '平方米', en: 'square metres' },
  PERCENT: { zh: '%', en: 'per cent' },
  MONTH: { zh: '个月', en: 'months' },
});
