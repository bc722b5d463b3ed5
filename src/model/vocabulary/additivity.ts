import { defineVocabulary } from '../define-vocabulary.ts';

/** Whether figures of a measure may be summed. Rates, coverage, durations and pooled counts never are. */
export const additivity = defineVocabulary('Additivity', 'Whether figures of a measure may be summed. 可加性', {
  ADDITIVE_IF_DISJOINT: { zh: '互不重叠时可相加', en: 'may be summed where nothing is counted twice' },
  NOT_ADDITIVE: { zh: '不可相加', en: 'never summed' },
});
