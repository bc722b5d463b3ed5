import { defineVocabulary } from '../define-vocabulary.ts';

/** What is odd in loaded facts (the first six, from the integrity rules), or has to be known beside a computed number. */
export const warningCode = defineVocabulary(
  'WarningCode',
  'What is odd in facts, or in adding or comparing them. 数据提示',
  {
    PART_EXCEEDS_WHOLE: { zh: '部分大于总数', en: 'a part is larger than its whole' },
    PERSON_TIMES_BELOW_PERSONS: { zh: '人次少于人数', en: 'fewer person-times than persons' },
    LOWER_EXCEEDS_UPPER: { zh: '下级数大于上级数', en: 'a lower level has more than the upper one' },
    SOURCE_CORRUPTION: { zh: '原文数字疑有残缺', en: 'a number of the source looks truncated' },
    PARTS_DIFFER: { zh: '分项之和与总数不符', en: 'the parts do not add up to the stated total' },
    EDITION_ORDER: { zh: '届次与时间顺序不符', en: 'editions do not increase with time' },
    PERIOD_MISMATCH: { zh: '统计时段不同', en: 'the periods differ' },
    AMBIGUOUS_PERIOD: { zh: '统计时段不明', en: 'the source does not say whether it is a year or a total' },
    UNIT_MISMATCH: { zh: '计量单位不同', en: 'the units differ' },
    PERSON_VS_PERSON_TIME: { zh: '人数与人次不可混算', en: 'persons stand against person-times' },
    MEASURE_MISMATCH: { zh: '指标不同', en: 'different things are counted' },
    STOCK_VS_FLOW: {
      zh: '时点数与时期数不可混算',
      en: 'what there is at a date stands against what happened in a period',
    },
    NOT_ADDITIVE: { zh: '该指标不可相加', en: 'rates, durations and pooled counts do not add' },
    DIFFERENT_STAGE: { zh: '阶段不同', en: 'the stages differ: raised is not paid, applied is not completed' },
    DIFFERENT_GROUP: { zh: '统计对象不同', en: 'other groups, kinds or levels are counted' },
    DIFFERENT_SCOPE: { zh: '统计范围不同', en: 'one covers more bodies or programmes than the other' },
    SCOPE_OVERLAP: { zh: '统计范围可能重叠', en: 'the same may be counted twice' },
    PARTS_LEFT_OUT: { zh: '分项已含于总数，未再计入', en: 'parts are left out, since their whole is counted' },
    BOUNDS_ONLY: { zh: '含约数，合计仅为界限', en: 'a rounded number is among them, so that the result is a bound' },
    NOMINATED_INCLUDED: { zh: '含推荐申报、尚未授予的', en: 'what was only nominated is among them' },
    DEPRECATED_INCLUDED: { zh: '含已弃用的数字', en: 'a deprecated number is among them' },
    NOT_SEPARABLE: { zh: '与其他项目合计，无法拆分', en: 'it is counted together with what was not asked for' },
    BASE_NOT_STATED: { zh: '缺少可比的基数', en: 'no base is stated to divide by' },
    COUNT_NOT_STATED: { zh: '部分授予未载明数量', en: 'some conferrals state no number' },
    SINGLE_SOURCE: { zh: '仅有一个来源', en: 'it all rests on one source' },
  },
);
