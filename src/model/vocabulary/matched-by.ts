import { defineVocabulary } from '../define-vocabulary.ts';

/** How a search found a name, from the best match to the weakest. */
export const matchedBy = defineVocabulary('MatchedBy', 'How a search found a name. 匹配方式', {
  EXACT: { zh: '完全一致', en: 'as written' },
  SCRIPT: { zh: '简繁转换', en: 'simplified or traditional script' },
  PINYIN: { zh: '拼音', en: 'pinyin' },
  INITIALS: { zh: '拼音首字母', en: 'initials of the pinyin' },
  SHORT: { zh: '简称', en: 'short form' },
  ENGLISH: { zh: '英文', en: 'English' },
  TYPO: { zh: '容错匹配', en: 'despite a typing error' },
});
