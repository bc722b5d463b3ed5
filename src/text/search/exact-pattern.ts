import { rarestRange, type GramIndex } from './gram-index.ts';
import type { Fit, Pattern } from './pattern.ts';
import { continuesWith, isBoundary, isStart, type Units } from './units.ts';

/** Looks for the query as it was typed: the whole key, its beginning, or a piece from the start of a syllable or word. */
export function exactPattern(query: Uint16Array, grams: GramIndex): Pattern {
  return {
    ranges: [rarestRange(grams, query, 0, query.length)],
    fit: (units, start, end) => fitExactly(query, units, start, end),
  };
}

function fitExactly(query: Uint16Array, units: Units, start: number, end: number): Fit | undefined {
  if (continuesWith(query, 0, units, start, end)) {
    const stop = start + query.length;
    return stop === end ? 'WHOLE' : isBoundary(units, stop, end) ? 'START' : 'START_PART';
  }
  let best: Fit | undefined;
  for (let at = start + 1; at + query.length <= end; at++) {
    if (!isStart(units[at]!) || !continuesWith(query, 0, units, at, end)) continue;
    if (isBoundary(units, at + query.length, end)) return 'INSIDE';
    best = 'INSIDE_PART';
  }
  return best;
}
