import type { GramIndex } from './gram-index.ts';
import { gramRange, type GramRange } from './gram.ts';
import { isLetter } from './units.ts';

/** Grams by where they stand in a key. */
export interface PlacedRanges {
  readonly first: readonly GramRange[];
  readonly inside: readonly GramRange[];
}

/** Of the grams that a key must have if it has this piece of a query, those that the fewest keys have. */
export function rarestRanges(grams: GramIndex, piece: Uint16Array): PlacedRanges {
  let rarest = rangesAt(piece, 0);
  for (let at = 1; at < piece.length; at++) {
    // Where letters follow one another, only the first is sure to be a start.
    if (isLetter(piece[at]!)) continue;
    const ranges = rangesAt(piece, at);
    if (sizeOf(grams, ranges) < sizeOf(grams, rarest)) rarest = ranges;
  }
  return rarest;
}

function rangesAt(piece: Uint16Array, at: number): PlacedRanges {
  const rest = piece.subarray(at);
  const first = at === 0 && isLetter(piece[0]!) ? [gramRange(rest, 'FIRST')] : [];
  // Nearly every name has a syllable that begins with a given letter: one letter is the beginning of the name.
  const isLetterOnly = piece.length === 1 && first.length === 1;
  return { first, inside: isLetterOnly ? [] : [gramRange(rest, 'INSIDE')] };
}

function sizeOf(grams: GramIndex, { first, inside }: PlacedRanges): number {
  return grams.size(...first, ...inside);
}
