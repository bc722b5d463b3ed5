import type { KeyText } from './key-text.ts';
import { isLetter, isStart, plain, type Units } from './units.ts';

/** Codes of grams, from `low` to `high` inclusive. */
export interface GramRange {
  readonly low: number;
  readonly high: number;
}

/** Where in a key letters stand: most texts in letters begin as the key does, so these have grams of their own. Han characters have not. */
export type GramPlace = 'FIRST' | 'INSIDE';

const radix = 37;
const bases: Readonly<Record<GramPlace, number>> = { FIRST: 1 << 30, INSIDE: (1 << 30) + (1 << 21) };

/** The code of the gram that begins at a start of a key: four letters, or a Han character with what follows it. Shorter at the end. */
export function gramAt(key: KeyText, at: number): number {
  const code = gramCode(key.units, at, key.end);
  return isLetter(key.units[at]!) ? code + bases[at === key.start ? 'FIRST' : 'INSIDE'] : code;
}

/** The grams with which a key goes on, at some place, that goes on as this query. Its first four letters count, or two characters. */
export function gramRange(query: Uint16Array, place: GramPlace): GramRange {
  const low = gramCode(query, 0, query.length) + (isLetter(query[0]!) ? bases[place] : 0);
  return { low, high: low + openCodes(query) };
}

function gramCode(units: Units, at: number, end: number): number {
  const first = units[at]!;
  if (!isLetter(first)) return hanGram(first, at + 1 < end ? plain(units[at + 1]!) : 0);
  let code = 0;
  for (let i = at; i < at + 4; i++) {
    if (i < end && !isLetter(units[i]!)) end = i;
    code = code * radix + (i < end ? letterNumber(plain(units[i]!)) : 0);
  }
  return code;
}

// A query that is shorter than a gram leaves open what follows.
function openCodes(query: Uint16Array): number {
  if (!isLetter(query[0]!)) return query.length === 1 ? 0x7fff : 0;
  return query.length < 4 && query.every(isLetter) ? radix ** (4 - query.length) - 1 : 0;
}

// Fifteen bits are enough for the Han characters in use; two grams with one code only mean a key more to compare.
function hanGram(first: number, second: number): number {
  return ((first & 0x7fff) << 15) | (second & 0x7fff);
}

function letterNumber(unit: number): number {
  return isStart(unit) ? unit - 47 : unit - 86;
}
