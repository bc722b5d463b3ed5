import { defineVocabulary } from '../define-vocabulary.ts';

/** RUN is a run of a programme or any work that has no narrower kind here. */
export const activityKind = defineVocabulary('ActivityKind', 'What was done. 活动类别', {
  RUN: { zh: '开展工作', en: 'run' },
  CONGRESS: { zh: '代表大会', en: 'congress' },
  FOUNDING: { zh: '成立', en: 'founding' },
  CEREMONY: { zh: '仪式', en: 'ceremony' },
  CONTEST: { zh: '竞赛比赛', en: 'contest' },
  PERFORMANCE: { zh: '演出', en: 'performance' },
  JOB_FAIR: { zh: '招聘会', en: 'job fair' },
  RALLY: { zh: '誓师动员', en: 'rally' },
  SITE_MEETING: { zh: '现场会', en: 'on-site meeting' },
  INSPECTION: { zh: '监督检查', en: 'inspection' },
  VISIT: { zh: '走访慰问', en: 'visit' },
  SEMINAR: { zh: '研讨座谈', en: 'seminar' },
  FESTIVAL: { zh: '节庆', en: 'festival' },
  AGREEMENT: { zh: '签约合作', en: 'agreement' },
  CONSTRUCTION: { zh: '建设', en: 'construction' },
  PUBLICATION: { zh: '文件/作品', en: 'publication' },
  ACHIEVEMENT: { zh: '成就', en: 'achievement' },
  ANNIVERSARY: { zh: '纪念', en: 'anniversary' },
  GOAL: { zh: '目标', en: 'goal' },
});
