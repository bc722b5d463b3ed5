import { isLetter, isStart, plain, type Units } from './units.ts';

/** Codes of grams, from `low` to `high` inclusive. */
export interface GramRange {
  readonly low: number;
  readonly high: number;
}

const latin = 1 << 30;
const radix = 37;

/** The code of the gram that begins at a start: four letters, or a Han character with what follows it. Shorter at the end of a key. */
export function gramAt(units: Units, at: number, end: number): number {
  const first = units[at]!;
  if (!isLetter(first)) return hanGram(first, at + 1 < end ? plain(units[at + 1]!) : 0);
  let code = 0;
  for (let i = at; i < at + 4; i++) {
    if (i < end && !isLetter(units[i]!)) end = i;
    code = code * radix + (i < end ? letterNumber(plain(units[i]!)) : 0);
  }
  return latin + code;
}

/** The grams with which a key can begin that begins with this piece of a query. Only the first four letters, or two characters, count. */
export function gramRange(query: Uint16Array, from = 0): GramRange {
  const length = query.length - from;
  const first = query[from]!;
  if (!isLetter(first)) {
    return length > 1
      ? exactly(gramAt(query, from, query.length))
      : { low: hanGram(first, 0), high: hanGram(first, 0x7fff) };
  }
  const letters = query.subarray(from, from + 4).findIndex((unit) => !isLetter(unit));
  if (letters >= 0 || length >= 4) return exactly(gramAt(query, from, query.length));
  const low = gramAt(query, from, query.length);
  return { low, high: low + radix ** (4 - length) - 1 };
}

function exactly(code: number): GramRange {
  return { low: code, high: code };
}

// Fifteen bits are enough for the Han characters in use; two grams with one code only mean a key more to compare.
function hanGram(first: number, second: number): number {
  return ((first & 0x7fff) << 15) | (second & 0x7fff);
}

function letterNumber(unit: number): number {
  return isStart(unit) ? unit - 47 : unit - 86;
}
