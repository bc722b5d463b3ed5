import { defineVocabulary } from '../define-vocabulary.ts';

/** How one thing belongs to another. */
export const affiliationKind = defineVocabulary('AffiliationKind', 'How one thing belongs to another. 隶属类别', {
  SUPERIOR: { zh: '上级工会', en: 'superior union' },
  LEADERSHIP: { zh: '领导', en: 'led by' },
  PART_OF: { zh: '组成部分', en: 'part of' },
  MEMBER: { zh: '成员', en: 'member of' },
  LOCATED: { zh: '位于', en: 'located in' },
});
