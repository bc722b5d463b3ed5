import { defineVocabulary } from '../define-vocabulary.ts';

/** Measures are vocabulary and are not listed among the entities here. */
export const entityKind = defineVocabulary('EntityKind', 'The kind of an entity. 实体类别', {
  UNION: { zh: '工会', en: 'union' },
  ORGANISATION: { zh: '单位', en: 'organisation' },
  PERSON: { zh: '人物', en: 'person' },
  PROGRAMME: { zh: '工作品牌', en: 'programme' },
  HONOUR: { zh: '荣誉', en: 'honour' },
  PLACE: { zh: '地点', en: 'place' },
});
