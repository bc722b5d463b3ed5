import { defineVocabulary } from '../define-vocabulary.ts';

/** Why a fact is DEPRECATED. */
export const rankReason = defineVocabulary('RankReason', 'Why a fact has its rank. 定级原因', {
  SOURCE_CORRUPTION: { zh: '原文损坏', en: 'the source is corrupted' },
  SUPERSEDED: { zh: '已被更新', en: 'superseded' },
  MISREAD: { zh: '误读', en: 'misread' },
});
