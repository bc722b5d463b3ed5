import { GramCounts } from './gram-counts.ts';
import { gramAt, type GramRange } from './gram.ts';
import type { KeyTable } from './key-table.ts';
import { KeyText } from './key-text.ts';

/**
 * For each gram the keys in which it stands at a start, ascending, as distances of seven bits a byte.
 * It proposes keys; whether a key really matches is for a pattern to say.
 */
export class GramIndex {
  private readonly codes: Int32Array;
  private readonly offsets: Uint32Array;
  private readonly lists: Uint8Array;

  constructor(keys: KeyTable) {
    const counts = new GramCounts();
    forEachGram(keys, (code, key) => counts.count(code, key));
    this.codes = counts.sortedCodes();
    this.offsets = new Uint32Array(this.codes.length + 1);
    this.codes.forEach((code, i) => (this.offsets[i + 1] = this.offsets[i]! + counts.bytesOf(code)));
    this.lists = new Uint8Array(this.offsets[this.codes.length]!);
    this.write(keys, counts);
  }

  /** About how many keys the grams of these ranges have: the bytes of their lists. */
  size(...ranges: readonly GramRange[]): number {
    let size = 0;
    for (const { low, high } of ranges) {
      size += this.offsets[this.position(high + 1)]! - this.offsets[this.position(low)]!;
    }
    return size;
  }

  /** Visits the keys of all grams of a range; a key comes again for each of its grams. */
  forEachKey({ low, high }: GramRange, visit: (key: number) => void): void {
    const end = this.position(high + 1);
    for (let i = this.position(low); i < end; i++) this.read(i, visit);
  }

  private read(i: number, visit: (key: number) => void): void {
    const end = this.offsets[i + 1]!;
    let key = -1;
    for (let at = this.offsets[i]!; at < end; at++) {
      let distance = 0;
      let shift = 0;
      for (; this.lists[at]! & 0x80; at++, shift += 7) distance |= (this.lists[at]! & 0x7f) << shift;
      key += distance | (this.lists[at]! << shift);
      visit(key);
    }
  }

  private write(keys: KeyTable, counts: GramCounts): void {
    const ends = new Uint32Array(counts.capacity);
    const lasts = new Int32Array(counts.capacity).fill(-1);
    this.codes.forEach((code, i) => (ends[counts.slot(code)] = this.offsets[i]!));
    forEachGram(keys, (code, key) => {
      const slot = counts.slot(code);
      if (lasts[slot] === key) return;
      let distance = key - lasts[slot]!;
      for (; distance >= 0x80; distance >>>= 7) this.lists[ends[slot]!++] = distance | 0x80;
      this.lists[ends[slot]!++] = distance;
      lasts[slot] = key;
    });
  }

  /** Where the code stands, or would stand, among the sorted codes. */
  private position(code: number): number {
    let low = 0;
    let high = this.codes.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.codes[middle]! < code) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function forEachGram(keys: KeyTable, visit: (code: number, key: number) => void): void {
  const text = new KeyText();
  for (let key = 0; key < keys.length; key++) {
    keys.read(key, text);
    for (let at = text.start; at < text.end; at++) {
      if (text.isStart(at)) visit(gramAt(text, at), key);
    }
  }
}
