import type { Units } from './units.ts';

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
    const end = start + text.length;
    if (end > this.units.length) this.resize(Math.max(end, Math.ceil(this.units.length * 1.3)));
    for (let i = 0; i < text.length; i++) this.units[start + i] = text.charCodeAt(i);
    this.used = end;
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

  private resize(length: number): void {
    const resized = new (this.units.constructor as new (length: number) => Store)(length);
    resized.set(this.units.subarray(0, this.used));
    this.units = resized;
  }
}
