import { defineVocabulary } from '../define-vocabulary.ts';

/** Links are drawn from facts by rule, never written by hand. */
export const linkKind = defineVocabulary('LinkKind', 'What one entity is to another. 关联类别', {
  UNDER: { zh: '上级工会', en: 'under' },
  LED_BY: { zh: '受领导于', en: 'led by' },
  BELONGS_TO: { zh: '属于', en: 'belongs to' },
  LOCATED_IN: { zh: '位于', en: 'located in' },
  RAN: { zh: '开展', en: 'ran' },
  TOOK_PART_IN: { zh: '参加', en: 'took part in' },
  PLANS: { zh: '计划开展', en: 'plans' },
  SERVED: { zh: '服务', en: 'served' },
  ACTIVE_IN: { zh: '活动于', en: 'active in' },
  PARTNERED: { zh: '合作', en: 'partnered with' },
  RECEIVED: { zh: '获得荣誉', en: 'received' },
  GRANTED: { zh: '授予荣誉', en: 'granted' },
  NOMINATED_FOR: { zh: '被推荐申报', en: 'nominated for' },
  CREDITED_WITH: { zh: '计入荣誉', en: 'credited with' },
  HOLDS_POST: { zh: '任职', en: 'holds a post at' },
});
