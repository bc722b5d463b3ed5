import { defineVocabulary } from '../define-vocabulary.ts';

/** Why something cannot be read from a source. */
export const gapReason = defineVocabulary('GapReason', 'Why something is not known. 缺失原因', {
  NOT_STATED: { zh: '未说明', en: 'not stated' },
  NOT_NAMED: { zh: '未列名', en: 'not named' },
  NOT_DATED: { zh: '未注明日期', en: 'not dated' },
  NOT_SEPARABLE: { zh: '无法拆分', en: 'not separable' },
  ILLEGIBLE: { zh: '无法辨认', en: 'illegible' },
});
