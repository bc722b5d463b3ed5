import { decodeKey, type KeyBy, type SearchKey } from '../names/search-key.ts';
import type { KeyText } from './key-text.ts';
import type { SearchRow } from './search-row.ts';
import { UnitArena } from './unit-arena.ts';

/** From the most to the least literal; the place is the number in the table. */
const bys: readonly KeyBy[] = ['EXACT', 'SCRIPT', 'SHORT', 'PINYIN', 'INITIALS', 'ENGLISH'];

/** All keys of all entities, by number, in columns. The keys of one entity follow one another. */
export class KeyTable {
  /** The entity of each key, by its number. */
  readonly owners: Uint32Array;
  /** The first key of each entity, and at the end the number of keys. */
  readonly firstKeys: Uint32Array;
  private readonly starts: Uint32Array;
  private readonly lengths: Uint16Array;
  private readonly bys: Uint8Array;
  private readonly formStarts: Uint32Array;
  private readonly formLengths: Uint16Array;
  // Keys of ASCII only, most of them, take a byte a unit.
  private readonly narrow = new UnitArena(new Uint8Array(1 << 12));
  private readonly wide = new UnitArena(new Uint16Array(1 << 12));
  private readonly forms = new UnitArena(new Uint16Array(1 << 12));

  constructor(rows: readonly SearchRow[]) {
    const count = rows.reduce((sum, row) => sum + row.searchKeys.length, 0);
    this.owners = new Uint32Array(count);
    this.firstKeys = new Uint32Array(rows.length + 1).fill(count);
    this.starts = new Uint32Array(count);
    this.lengths = new Uint16Array(count);
    this.bys = new Uint8Array(count);
    this.formStarts = new Uint32Array(count);
    this.formLengths = new Uint16Array(count);
    let key = 0;
    for (const [entity, row] of rows.entries()) key = this.addEntity(entity, row, key);
    for (const arena of [this.narrow, this.wide, this.forms]) arena.close();
  }

  get length(): number {
    return this.owners.length;
  }

  /** Moves `text` to a key. */
  read(key: number, text: KeyText): void {
    const by = this.bys[key]!;
    text.units = by & 0x80 ? this.wide.units : this.narrow.units;
    text.start = this.starts[key]!;
    text.end = text.start + this.lengths[key]!;
    text.by = bys[by & 0x7f]!;
  }

  by(key: number): KeyBy {
    return bys[this.bys[key]! & 0x7f]!;
  }

  /** Which of two keys is less literal: the one that tells how a text of several words was found. */
  weaker(a: number, b: number): number {
    return (this.bys[a]! & 0x7f) >= (this.bys[b]! & 0x7f) ? a : b;
  }

  /** The name that the key stands for, as printed. */
  form(key: number): string {
    return this.forms.text(this.formStarts[key]!, this.formStarts[key]! + this.formLengths[key]!);
  }

  private addEntity(entity: number, row: SearchRow, first: number): number {
    this.firstKeys[entity] = first;
    const formStarts = new Map<string, number>();
    let number = first;
    for (const encoded of row.searchKeys) {
      const key = decodeKey(encoded);
      if (!formStarts.has(key.form)) formStarts.set(key.form, this.forms.add(key.form));
      this.formStarts[number] = formStarts.get(key.form)!;
      this.formLengths[number] = key.form.length;
      this.owners[number] = entity;
      this.addText(number++, key);
    }
    return number;
  }

  private addText(number: number, key: SearchKey): void {
    const isNarrow = /^[\x00-\x7f]*$/.test(key.text);
    const arena = isNarrow ? this.narrow : this.wide;
    this.starts[number] = arena.addKey(key.text);
    this.lengths[number] = arena.used - this.starts[number]!;
    this.bys[number] = bys.indexOf(key.by) | (isNarrow ? 0 : 0x80);
  }
}
