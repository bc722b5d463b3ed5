import { defineVocabulary } from '../define-vocabulary.ts';

/** What the printed words say about a number. 余, 多 and 以上 give a lower bound, 近 an upper one. */
export const precision = defineVocabulary('Precision', 'How exact a printed number is. 数值精度', {
  EXACT: { zh: '准确数', en: 'exact' },
  MORE_THAN: { zh: '余/多', en: 'more than' },
  AT_LEAST: { zh: '以上', en: 'at least' },
  NEARLY: { zh: '近', en: 'nearly' },
  AT_MOST: { zh: '以下/至多', en: 'at most' },
  ABOUT: { zh: '约', en: 'about' },
});
