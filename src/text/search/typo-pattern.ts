import type { KeyBy } from '../names/search-key.ts';
import type { GramIndex } from './gram-index.ts';
import { endWithOneError, endWithOneSyllable } from './one-error.ts';
import type { Fit, Pattern } from './pattern.ts';
import { hanTypoRanges, latinTypoRanges } from './typo-ranges.ts';
import { isBoundary, isLetter, isStart, type Units } from './units.ts';

/**
 * Looks for the query with one typing error in it, of a character or of a syllable.
 * None for less than 3 Han characters or 4 letters, or where both are mixed.
 */
export function typoPattern(query: Uint16Array, grams: GramIndex): Pattern | undefined {
  if (query.every(isLetter)) return query.length < 4 ? undefined : latinTypo(query);
  return query.length < 3 || query.some(isLetter) ? undefined : hanTypo(query, grams);
}

function hanTypo(query: Uint16Array, grams: GramIndex): Pattern {
  return {
    ranges: hanTypoRanges(query, grams),
    fit: (units, start, end) => bestFit(units, start, end, (at) => endWithOneError(query, units, at, end)),
  };
}

function latinTypo(query: Uint16Array): Pattern {
  return {
    ranges: latinTypoRanges(query),
    fit: (units, start, end, by) => fitLatin(query, units, start, end, by),
  };
}

function fitLatin(query: Uint16Array, units: Units, start: number, end: number, by: KeyBy): Fit | undefined {
  // Some piece of some initials is always near: only all of them count.
  if (by === 'INITIALS') return endWithOneError(query, units, start, end) === end ? 'TYPO_WHOLE' : undefined;
  return bestFit(units, start, end, (at) => {
    const stop = endWithOneError(query, units, at, end);
    if (stop >= 0 && (query.length >= 6 || isBoundary(units, stop, end))) return stop;
    return by === 'PINYIN' && query.length >= 7 ? endWithOneSyllable(query, units, at, end) : -1;
  });
}

function bestFit(units: Units, start: number, end: number, endFrom: (at: number) => number): Fit | undefined {
  for (let at = start; at < end; at++) {
    if (!isStart(units[at]!)) continue;
    const stop = endFrom(at);
    if (stop < 0) continue;
    return at > start ? 'TYPO_INSIDE' : stop === end ? 'TYPO_WHOLE' : 'TYPO_START';
  }
  return undefined;
}
