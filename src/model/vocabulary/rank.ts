import { defineVocabulary } from '../define-vocabulary.ts';

/** Which of several statements of one thing to prefer. A DEPRECATED fact is kept and never counted. */
export const rank = defineVocabulary('Rank', 'Which of several statements to prefer. 事实等级', {
  PREFERRED: { zh: '首选', en: 'preferred' },
  NORMAL: { zh: '一般', en: 'normal' },
  DEPRECATED: { zh: '弃用', en: 'deprecated' },
});
