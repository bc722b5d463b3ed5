/**
 * The alphabet of the index: UTF-16 units, where a capital letter marks the start of a syllable or word.
 * `xin mi shi` is kept as `XinMiShi`; digits and Han characters are starts by themselves.
 */
export type Units = Uint8Array | Uint16Array;

/** The folded text of a key as units: without spaces, starts marked. */
export function keyUnits(text: string): string {
  return text.replace(/(?<![a-z])[a-z]/g, (start) => start.toUpperCase()).replaceAll(' ', '');
}

/** The folded text of a query as units: without spaces and without marks. */
export function queryUnits(text: string): Uint16Array {
  return Uint16Array.from(text.replaceAll(' ', '').split(''), (unit) => unit.charCodeAt(0));
}

/** Whether a match may begin at this unit: not inside a syllable or word. */
export function isStart(unit: number): boolean {
  return unit < 97 || unit > 122;
}

/** The unit without the mark of a start, as queries have it. */
export function plain(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** Whether the unit is one of a-z and 0-9. */
export function isLetter(unit: number): boolean {
  return unit < 128;
}

/** Whether the piece of a query from `from` stands at `at` in a key; it may go on behind it. */
export function continuesWith(query: Uint16Array, from: number, key: Units, at: number, end: number): boolean {
  if (at + query.length - from > end) return false;
  for (let i = from; i < query.length; i++, at++) {
    if (plain(key[at]!) !== query[i]) return false;
  }
  return true;
}

/** Whether a syllable or word, or the key, ends before this place. */
export function isBoundary(key: Units, at: number, end: number): boolean {
  return at >= end || isStart(key[at]!);
}
