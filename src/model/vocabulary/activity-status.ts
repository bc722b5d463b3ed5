import { defineVocabulary } from '../define-vocabulary.ts';

/** A plan is not a run: PLANNED activities never give a RAN link. */
export const activityStatus = defineVocabulary('ActivityStatus', 'How far an activity has come. 活动进度', {
  PLANNED: { zh: '计划', en: 'planned' },
  STARTED: { zh: '启动', en: 'started' },
  ONGOING: { zh: '进行中', en: 'ongoing' },
  COMPLETED: { zh: '完成', en: 'completed' },
});
