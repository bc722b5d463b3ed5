import type { GramIndex } from './gram-index.ts';
import type { KeyText } from './key-text.ts';
import type { Fit, Pattern } from './pattern.ts';
import { rarestRanges } from './rarest-ranges.ts';

/** Looks for the query as it was typed: the whole key, its beginning, or a piece from the start of a syllable or word. */
export function exactPattern(query: Uint16Array, grams: GramIndex): Pattern {
  const { first, inside } = rarestRanges(grams, query);
  return {
    first,
    inside,
    cost: grams.size(...first, ...inside),
    fitFirst: (key) => fitFirst(query, key),
    fit: (key) => fitFirst(query, key) ?? fitInside(query, key),
  };
}

function fitFirst(query: Uint16Array, key: KeyText): Fit | undefined {
  if (!key.continues(query, 0, key.start)) return undefined;
  const stop = key.start + query.length;
  if (stop === key.end) return 'WHOLE';
  return key.isBoundary(stop) ? 'START' : 'START_PART';
}

function fitInside(query: Uint16Array, key: KeyText): Fit | undefined {
  let best: Fit | undefined;
  for (let at = key.start + 1; at + query.length <= key.end; at++) {
    if (!key.isStart(at) || !key.continues(query, 0, at)) continue;
    if (key.isBoundary(at + query.length)) return 'INSIDE';
    best = 'INSIDE_PART';
  }
  return best;
}
