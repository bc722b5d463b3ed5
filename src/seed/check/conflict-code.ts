import type { ValueOf } from '../../model/define-vocabulary.ts';
import type { warningCode } from '../../model/vocabulary/warning-code.ts';

/** The warnings of the integrity rules: which rule finds each, and what to do about it. */
export const conflictRules = {
  PART_EXCEEDS_WHOLE: { rule: 'R6', advice: 'Kept as stated' },
  PERSON_TIMES_BELOW_PERSONS: { rule: 'R7', advice: 'Kept as stated' },
  LOWER_EXCEEDS_UPPER: { rule: 'R8', advice: 'Kept as stated' },
  SOURCE_CORRUPTION: { rule: 'R9', advice: 'Rank the cut one DEPRECATED' },
  PARTS_DIFFER: { rule: 'R10', advice: 'Kept as stated' },
  EDITION_ORDER: { rule: 'R12', advice: 'Check the editions' },
} as const satisfies Partial<Record<ValueOf<typeof warningCode>, { rule: string; advice: string }>>;

/** The code of a warning of the integrity rules. */
export type ConflictCode = keyof typeof conflictRules;
