/** A row as a list: which of its properties are known, a letter each, then their values. */
export type EncodedRow = readonly unknown[];

/** How rows of one kind are written, and read again. */
export interface RowCode<Row> {
  /** What is known of a row; properties that the row does not have are left out. */
  readonly encode: (properties: Readonly<Record<string, unknown>>) => EncodedRow;
  readonly decode: (encoded: EncodedRow) => Row;
}

/** The letter of the first property. */
const FIRST = '0'.charCodeAt(0);

/** Writes rows with these properties as lists without what is empty: most properties of most rows are. */
export function rowCode<Row>(names: readonly (keyof Row & string)[]): RowCode<Row> {
  const empty = Object.fromEntries(names.map((name) => [name, null]));
  return {
    encode(properties) {
      const places = names.flatMap((name, place) => ((properties[name] ?? null) === null ? [] : [place]));
      const letters = String.fromCharCode(...places.map((place) => FIRST + place));
      return [letters, ...places.map((place) => properties[names[place] as string])];
    },
    decode(encoded) {
      const row: Record<string, unknown> = { ...empty };
      const letters = encoded[0] as string;
      for (let place = 0; place < letters.length; place += 1) {
        row[names[letters.charCodeAt(place) - FIRST] as string] = encoded[place + 1];
      }
      return row as Row;
    },
  };
}

/** A list without what is empty at its end. */
export function trimmed(values: readonly unknown[]): readonly unknown[] {
  return values.slice(0, values.findLastIndex((value) => value !== null && value !== undefined) + 1);
}
