/**
 * The alphabet of the index: UTF-16 units, where a capital letter marks the start of a syllable or word.
 * `xin mi shi` is kept as `XinMiShi`; digits and Han characters are starts by themselves.
 */
export type Units = Uint8Array | Uint16Array;

/** The folded text of a query as units: without spaces and without marks. */
export function queryUnits(text: string): Uint16Array {
  return Uint16Array.from(text.replaceAll(' ', '').split(''), (unit) => unit.charCodeAt(0));
}

/** Whether a match may begin at this unit: not inside a syllable or word. */
export function isStart(unit: number): boolean {
  return unit < 97 || unit > 122;
}

/** The unit with the mark of a start. */
export function marked(unit: number): number {
  return isStart(unit) ? unit : unit - 32;
}

/** The unit without the mark of a start, as queries have it. */
export function plain(unit: number): number {
  return unit >= 65 && unit <= 90 ? unit + 32 : unit;
}

/** Whether the unit is one of a-z and 0-9. */
export function isLetter(unit: number): boolean {
  return unit < 128;
}
