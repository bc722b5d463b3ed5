import type { GramIndex } from './gram-index.ts';
import type { GramRange } from './gram.ts';
import type { KeyText } from './key-text.ts';
import { endWithOneError } from './one-error.ts';
import { endWithOneSyllable } from './one-syllable.ts';
import type { Fit, Pattern } from './pattern.ts';
import { hanTypoRanges, latinTypoRanges } from './typo-ranges.ts';
import { isLetter } from './units.ts';

/** In a very large graph, not all keys that have a syllable near the query's can be tried. */
const mostInside = 20_000;

/**
 * Looks for the query with one typing error in it, of a character or of a syllable.
 * None for less than 3 Han characters or 4 letters, or where both are mixed.
 */
export function typoPattern(query: Uint16Array, grams: GramIndex): Pattern | undefined {
  if (query.every(isLetter)) return query.length < 4 ? undefined : latinTypo(query, grams);
  return query.length < 3 || query.some(isLetter) ? undefined : hanTypo(query, grams);
}

function hanTypo(query: Uint16Array, grams: GramIndex): Pattern {
  const inside = hanTypoRanges(query, grams);
  const fit: Pattern['fit'] = (key) => fitFirst(query, key) ?? fitInside(query, key);
  return { first: [], inside, cost: grams.size(...inside), fitFirst: fit, fit };
}

function latinTypo(query: Uint16Array, grams: GramIndex): Pattern {
  const { first, inside } = latinTypoRanges(query, grams);
  const fitStart: Pattern['fit'] = (key) => fitFirst(query, key) ?? fitSyllable(query, key);
  return {
    first,
    inside: upTo(mostInside, inside, grams),
    cost: grams.size(...first, ...inside),
    fitFirst: (key) => butForInitials(key, fitStart(key)),
    fit: (key) => butForInitials(key, fitStart(key) ?? fitInside(query, key)),
  };
}

function upTo(most: number, ranges: readonly GramRange[], grams: GramIndex): GramRange[] {
  let sum = 0;
  return ranges.filter((range) => (sum += grams.size(range)) <= most);
}

// Some piece of some initials is always near: only all of them count.
function butForInitials(key: KeyText, fit: Fit | undefined): Fit | undefined {
  return key.by !== 'INITIALS' || fit === 'TYPO_WHOLE' ? fit : undefined;
}

function fitFirst(query: Uint16Array, key: KeyText): Fit | undefined {
  const stop = endWithOneError(query, key, key.start);
  if (!endsWell(query, key, stop)) return undefined;
  return stop === key.end ? 'TYPO_WHOLE' : 'TYPO_START';
}

function fitSyllable(query: Uint16Array, key: KeyText): Fit | undefined {
  const stop = query.length < 7 || key.by !== 'PINYIN' ? -1 : endWithOneSyllable(query, key);
  if (stop < 0) return undefined;
  return stop === key.end ? 'TYPO_WHOLE' : 'TYPO_START';
}

function fitInside(query: Uint16Array, key: KeyText): Fit | undefined {
  for (let at = key.start + 1; at < key.end; at++) {
    if (key.isStart(at) && endsWell(query, key, endWithOneError(query, key, at))) return 'TYPO_INSIDE';
  }
  return undefined;
}

// A short text is near the beginning of many syllables: then it must end with one.
function endsWell(query: Uint16Array, key: KeyText, stop: number): boolean {
  return stop >= 0 && (query.length >= 6 || key.isBoundary(stop));
}
