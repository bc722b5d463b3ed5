import { defineVocabulary } from '../define-vocabulary.ts';

/** Awards of one kind across grantors and levels. MAY_DAY_AWARD stands where the source does not say whether it was the medal or the certificate. */
export const honourFamily = defineVocabulary('HonourFamily', 'The family of awards an honour belongs to. 荣誉类别', {
  MODEL_WORKER: { zh: '劳动模范', en: 'model worker' },
  ADVANCED_WORKER: { zh: '先进工作者', en: 'advanced worker' },
  ADVANCED_COLLECTIVE: { zh: '先进集体', en: 'advanced collective' },
  MAY_DAY_MEDAL: { zh: '五一劳动奖章', en: 'May 1st Labour Medal' },
  MAY_DAY_CERTIFICATE: { zh: '五一劳动奖状', en: 'May 1st Labour Certificate' },
  MAY_DAY_AWARD: { zh: '五一劳动奖（未说明奖章或奖状）', en: 'May 1st Labour Award, kind not said' },
  WORKER_PIONEER: { zh: '工人先锋号', en: 'Worker Pioneer' },
  CRAFTSMAN: { zh: '工匠', en: 'craftsman' },
  CRAFTSMAN_RUNNER_UP: { zh: '工匠提名奖', en: 'craftsman, runner-up prize' },
  MOST_BEAUTIFUL: { zh: '最美职工', en: 'most beautiful worker' },
  MODEL_HOME: { zh: '模范职工之家', en: 'model home of workers' },
  DEMO_READING_ROOM: { zh: '职工书屋示范点', en: 'demonstration reading room' },
  DEMO_UNIT: { zh: '示范单位', en: 'demonstration unit' },
  PILOT: { zh: '试点', en: 'pilot' },
  ORGANISER_PRIZE: { zh: '优秀组织奖', en: 'prize for good organising' },
  CONTEST_PRIZE: { zh: '比赛奖项', en: 'contest prize' },
  APPRAISAL: { zh: '综合先进', en: 'overall appraisal' },
  INNOVATION_RESULT: { zh: '创新成果', en: 'result of innovation' },
  OPERATION_METHOD: { zh: '先进操作法', en: 'advanced method of operation' },
  UNSPECIFIED: { zh: '未说明', en: 'not specified' },
});
