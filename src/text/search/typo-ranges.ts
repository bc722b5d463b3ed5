import type { GramIndex } from './gram-index.ts';
import { gramRange, type GramRange } from './gram.ts';
import { rarestRanges, type PlacedRanges } from './rarest-ranges.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789', (letter) => letter.charCodeAt(0));

/** Grams of which a key has one that is the query but for one error: wherever the query is cut in two, one half is right, or the error is at the cut. */
export function hanTypoRanges(query: Uint16Array, grams: GramIndex): GramRange[] {
  const cuts = Array.from({ length: query.length - 1 }, (_, i) => rangesOfCut(query, grams, i + 1));
  const sizes = cuts.map((ranges) => grams.size(...ranges));
  return cuts[sizes.indexOf(Math.min(...sizes))]!;
}

function rangesOfCut(query: Uint16Array, grams: GramIndex, cut: number): GramRange[] {
  return [
    ...rarestRanges(grams, query.subarray(0, cut)).inside,
    ...rarestRanges(grams, query.subarray(cut)).inside,
    gramRange(Uint16Array.of(query[cut]!, query[cut - 1]!), 'INSIDE'),
  ];
}

/** For letters: grams of a key that begins as the query but for one error, then grams of one that has it inside, the rarest first. */
export function latinTypoRanges(query: Uint16Array, grams: GramIndex): PlacedRanges {
  const beginnings = [query, ...[0, 1, 2, 3].flatMap((at) => beginningsWithError(query, at))];
  // Behind a wrong first syllable, or two that are exchanged, the query goes on as it should.
  const behind = query.length < 7 ? [] : [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].map((at) => query.subarray(at));
  const inside = [...beginnings, ...behind.filter(({ length }) => length >= 4)].map((piece) =>
    gramRange(piece, 'INSIDE'),
  );
  return {
    first: distinct(beginnings.map((beginning) => gramRange(beginning, 'FIRST'))),
    inside: distinct(inside).sort((a, b) => grams.size(a) - grams.size(b) || a.low - b.low),
  };
}

// Only the first four letters count, and an error takes up to one more of the query.
function beginningsWithError(query: Uint16Array, at: number): Uint16Array[] {
  const before = [...query.subarray(0, at)];
  const after = [...query.subarray(at + 1, 6)];
  const typed = query[at]!;
  const beginnings = [
    [...before, ...after],
    [...before, ...after.slice(0, 1), typed, ...after.slice(1)],
    ...letters.flatMap((letter) => [
      [...before, letter, ...after],
      [...before, letter, typed, ...after],
    ]),
  ];
  return beginnings.map((beginning) => Uint16Array.from(beginning));
}

function distinct(ranges: readonly GramRange[]): GramRange[] {
  return [...new Map(ranges.map((range) => [range.low, range])).values()];
}
