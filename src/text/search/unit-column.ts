import type { Units } from './units.ts';

/** Many short strings in one typed array: a tenth of the memory of as many JavaScript strings. It grows as strings are added. */
export class UnitColumn<Store extends Units> {
  units: Store;
  private ends = new Uint32Array(1024);
  private used = 0;
  length = 0;

  constructor(units: Store) {
    this.units = units;
  }

  /** Adds a string and returns its number. */
  add(text: string): number {
    if (this.length === this.ends.length) this.ends = grown(this.ends, this.length * 2);
    const end = this.used + text.length;
    if (end > this.units.length) this.units = grown(this.units, Math.max(end, Math.ceil(this.units.length * 1.5)));
    for (let i = 0; i < text.length; i++) this.units[this.used + i] = text.charCodeAt(i);
    this.ends[this.length] = this.used = end;
    return this.length++;
  }

  /** Where the n-th string begins in `units`. */
  start(n: number): number {
    return n === 0 ? 0 : this.ends[n - 1]!;
  }

  /** Where the n-th string ends in `units`. */
  end(n: number): number {
    return this.ends[n]!;
  }

  /** The n-th string. */
  text(n: number): string {
    return String.fromCharCode(...this.units.subarray(this.start(n), this.end(n)));
  }

  /** Gives back the memory that was kept for more strings. */
  close(): void {
    this.units = this.units.slice(0, this.used) as Store;
    this.ends = this.ends.slice(0, this.length);
  }
}

function grown<Store extends Units | Uint32Array>(store: Store, length: number): Store {
  const larger = new (store.constructor as new (length: number) => Store)(length);
  larger.set(store);
  return larger;
}
