import { rarestRange, type GramIndex } from './gram-index.ts';
import { gramRange, type GramRange } from './gram.ts';

const letters = Array.from('abcdefghijklmnopqrstuvwxyz0123456789', (letter) => letter.charCodeAt(0));

/** Grams of which a key has one that is the query but for one error: wherever the query is cut in two, one half is right, or the error is at the cut. */
export function hanTypoRanges(query: Uint16Array, grams: GramIndex): GramRange[] {
  const cuts = Array.from({ length: query.length - 1 }, (_, i) => rangesOfCut(query, grams, i + 1));
  const sizes = cuts.map((ranges) => ranges.reduce((sum, range) => sum + grams.size(range), 0));
  return cuts[sizes.indexOf(Math.min(...sizes))]!;
}

function rangesOfCut(query: Uint16Array, grams: GramIndex, cut: number): GramRange[] {
  return [
    rarestRange(grams, query, 0, cut),
    rarestRange(grams, query, cut, query.length),
    gramRange(Uint16Array.of(query[cut]!, query[cut - 1]!)),
  ];
}

/** The same for letters, where only the beginnings of syllables are known: all beginnings that are one error away, and those behind a wrong syllable. */
export function latinTypoRanges(query: Uint16Array): GramRange[] {
  const beginnings = [query, ...[0, 1, 2, 3].flatMap((at) => beginningsWithError(query, at))];
  const behind =
    query.length < 7 ? [] : Array.from({ length: Math.min(10, query.length - 4) }, (_, i) => gramRange(query, i + 1));
  return distinct([...beginnings.map((beginning) => gramRange(beginning)), ...behind]);
}

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
  return [...new Map(ranges.map((range) => [`${range.low}-${range.high}`, range])).values()];
}
