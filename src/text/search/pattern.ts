import type { KeyBy } from '../names/search-key.ts';
import type { GramRange } from './gram.ts';
import type { Units } from './units.ts';

/** How well a key fits a query, the best first. A part ends inside a syllable or word. */
export type Fit =
  'WHOLE' | 'START' | 'START_PART' | 'INSIDE' | 'INSIDE_PART' | 'TYPO_WHOLE' | 'TYPO_START' | 'TYPO_INSIDE';

/** What a query, or a word of it, looks for. */
export interface Pattern {
  /** Each key that fits has a gram in one of these. */
  readonly ranges: readonly GramRange[];
  fit(units: Units, start: number, end: number, by: KeyBy): Fit | undefined;
}
