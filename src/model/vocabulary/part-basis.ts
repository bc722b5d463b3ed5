import { defineVocabulary } from '../define-vocabulary.ts';

/** Whether the source says that one figure is part of another (其中) or a reader assumes it. */
export const partBasis = defineVocabulary('PartBasis', 'Why one figure counts as part of another. 从属依据', {
  STATED: { zh: '原文写明（其中）', en: 'stated' },
  ASSUMED: { zh: '推定', en: 'assumed' },
});
