import { isStart, marked, type Units } from './units.ts';

/** Many short strings behind one another in one typed array: a fraction of the memory of as many JavaScript strings. */
export class UnitArena<Store extends Units = Units> {
  units: Store;
  used = 0;

  constructor(units: Store) {
    this.units = units;
  }

  /** Adds a string and returns where it begins. */
  add(text: string): number {
    const start = this.used;
    this.reserve(text.length);
    for (let i = 0; i < text.length; i++) this.units[this.used++] = text.charCodeAt(i);
    return start;
  }

  /** Adds the folded text of a key, without spaces and with starts marked, and returns where it begins. */
  addKey(text: string): number {
    const start = this.used;
    this.reserve(text.length);
    let isInside = false;
    for (let i = 0; i < text.length; i++) {
      const unit = text.charCodeAt(i);
      if (unit !== 32) this.units[this.used++] = isInside ? unit : marked(unit);
      isInside = !isStart(unit);
    }
    return start;
  }

  /** The string between two places. */
  text(start: number, end: number): string {
    return String.fromCharCode(...this.units.subarray(start, end));
  }

  /** Gives back the memory that was kept for more strings. */
  close(): void {
    this.resize(this.used);
  }

  private reserve(length: number): void {
    const needed = this.used + length;
    if (needed > this.units.length) this.resize(Math.max(needed, Math.ceil(this.units.length * 1.3)));
  }

  private resize(length: number): void {
    const resized = new (this.units.constructor as new (length: number) => Store)(length);
    resized.set(this.units.subarray(0, this.used));
    this.units = resized;
  }
}
