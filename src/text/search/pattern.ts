import type { GramRange } from './gram.ts';
import type { KeyText } from './key-text.ts';

/** How well a key fits a query, the best first. A part ends inside a syllable or word. */
export type Fit =
  'WHOLE' | 'START' | 'START_PART' | 'INSIDE' | 'INSIDE_PART' | 'TYPO_WHOLE' | 'TYPO_START' | 'TYPO_INSIDE';

/** What a query, or a word of it, looks for. */
export interface Pattern {
  /** Each key that begins in this way has its first gram in one of these. */
  readonly first: readonly GramRange[];
  /** Each key that has this inside has a gram in one of these; only the rarest, where the keys would be too many. */
  readonly inside: readonly GramRange[];
  /** About how many keys could fit. */
  readonly cost: number;
  /** How the key begins, only. */
  fitFirst(key: KeyText): Fit | undefined;
  /** How the key fits, there or anywhere. */
  fit(key: KeyText): Fit | undefined;
}
