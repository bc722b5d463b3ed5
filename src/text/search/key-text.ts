import type { KeyBy } from '../names/search-key.ts';
import { isStart, plain, type Units } from './units.ts';

/** The text of one key: from `start` to `end` in `units`. One object is moved from key to key, because millions are looked at. */
export class KeyText {
  units: Units = new Uint8Array(0);
  start = 0;
  end = 0;
  by: KeyBy = 'EXACT';

  /** Whether a query from `from` on stands at `at`; the key may go on behind it. */
  continues(query: Uint16Array, from: number, at: number): boolean {
    if (at + query.length - from > this.end) return false;
    for (let i = from; i < query.length; i++, at++) {
      if (plain(this.units[at]!) !== query[i]) return false;
    }
    return true;
  }

  /** How many units from `at` on are as in the query. */
  commonLength(query: Uint16Array, at: number): number {
    const most = Math.min(query.length, this.end - at);
    let length = 0;
    while (length < most && plain(this.units[at + length]!) === query[length]) length++;
    return length;
  }

  /** Whether the two units at `at` stand in the query at `from` the other way round. */
  isExchanged(query: Uint16Array, from: number, at: number): boolean {
    if (from + 1 >= query.length || at + 1 >= this.end) return false;
    return plain(this.units[at]!) === query[from + 1] && plain(this.units[at + 1]!) === query[from];
  }

  /** Whether a syllable or word begins at this place. */
  isStart(at: number): boolean {
    return isStart(this.units[at]!);
  }

  /** Whether a syllable or word, or the key, ends before this place. */
  isBoundary(at: number): boolean {
    return at >= this.end || this.isStart(at);
  }

  /** The next start behind this place, or the end. */
  nextStart(at: number): number {
    let next = Math.min(at + 1, this.end);
    while (next < this.end && !this.isStart(next)) next++;
    return next;
  }
}
