import { defineVocabulary } from '../define-vocabulary.ts';

/** 推荐, 申报 and 报 are nominations; 授予, 获评, 命名, 入选 and 表彰 are conferrals. */
export const conferralStatus = defineVocabulary(
  'ConferralStatus',
  'Whether an honour was given or only proposed. 授予状态',
  {
    NOMINATED: { zh: '推荐申报', en: 'nominated' },
    CONFERRED: { zh: '授予', en: 'conferred' },
  },
);
