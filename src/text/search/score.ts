import type { KeyBy } from '../names/search-key.ts';
import type { Fit } from './pattern.ts';

/** A whole key: the name itself is 100. */
const whole: Readonly<Record<KeyBy, number>> = {
  EXACT: 100,
  SCRIPT: 95,
  SHORT: 90,
  PINYIN: 85,
  INITIALS: 80,
  ENGLISH: 75,
};

/** The least that a whole key is worth. */
export const leastWhole = whole.ENGLISH;

/** A piece of a key: what the fit is worth, and above it what the key is worth. */
const fits: Readonly<Record<Exclude<Fit, 'WHOLE'>, number>> = {
  START: 65,
  START_PART: 59,
  INSIDE: 53,
  INSIDE_PART: 47,
  TYPO_WHOLE: 30,
  TYPO_START: 20,
  TYPO_INSIDE: 10,
};
const bys: Readonly<Record<KeyBy, number>> = { EXACT: 5, SCRIPT: 4, SHORT: 3, PINYIN: 2, INITIALS: 1, ENGLISH: 0 };

/** The least that a whole key with a typing error in it is worth. */
export const leastTypoWhole = fits.TYPO_WHOLE;

/** What a match is worth, from 1 to 100. Whole keys stand above beginnings, these above pieces, and typing errors below all. */
export function scoreOf(fit: Fit, by: KeyBy): number {
  return fit === 'WHOLE' ? whole[by] : fits[fit] + bys[by];
}

/** Whether a score is that of a match despite a typing error. */
export function isTypo(score: number): boolean {
  return score < fits.INSIDE_PART;
}
