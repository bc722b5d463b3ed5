import { defineVocabulary } from '../define-vocabulary.ts';

/** What is odd in loaded facts. A warning is kept and can be asked for; it never stops a load. */
export const warningCode = defineVocabulary('WarningCode', 'What is odd in loaded facts. 数据提示', {
  PART_EXCEEDS_WHOLE: { zh: '部分大于总数', en: 'a part is larger than its whole' },
  PERSON_TIMES_BELOW_PERSONS: { zh: '人次少于人数', en: 'fewer person-times than persons' },
  LOWER_EXCEEDS_UPPER: { zh: '下级数大于上级数', en: 'a lower level has more than the upper one' },
  SOURCE_CORRUPTION: { zh: '原文数字疑有残缺', en: 'a number of the source looks truncated' },
  PARTS_DIFFER: { zh: '分项之和与总数不符', en: 'the parts do not add up to the stated total' },
  EDITION_ORDER: { zh: '届次与时间顺序不符', en: 'editions do not increase with time' },
});
