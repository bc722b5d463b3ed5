import { defineVocabulary } from '../define-vocabulary.ts';

/** How far what is counted has come. Money RAISED is not money PAID; BASE is the whole of a share and is never summed. */
export const stage = defineVocabulary('Stage', 'How far what is counted has come. 统计环节', {
  NEW: { zh: '新增', en: 'new' },
  APPLIED: { zh: '申请', en: 'applied' },
  ENTERED: { zh: '参赛', en: 'entered' },
  REGISTERED: { zh: '登记录入', en: 'registered' },
  PAID: { zh: '发放', en: 'paid' },
  RAISED: { zh: '筹集', en: 'raised' },
  COMPLETED: { zh: '完成', en: 'completed' },
  BASE: { zh: '总数（占比的分母）', en: 'all there are' },
});
