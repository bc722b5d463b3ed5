/** A small hash table from the code of a gram to a slot, which counts the bytes of its list while it is not yet written. */
export class GramCounts {
  private codes = new Int32Array(1 << 16).fill(-1);
  private bytes = new Uint32Array(1 << 16);
  private lasts = new Int32Array(1 << 16).fill(-1);
  private used = 0;

  /** Counts a key, unless it was counted for this gram already. Keys come in ascending order. */
  count(code: number, key: number): void {
    if (this.used * 2 > this.codes.length) this.grow();
    const slot = this.slot(code);
    if (this.codes[slot] === -1) {
      this.codes[slot] = code;
      this.used++;
    }
    const last = this.lasts[slot]!;
    if (last === key) return;
    this.bytes[slot]! += byteLength(key - last);
    this.lasts[slot] = key;
  }

  /** The codes in ascending order. */
  sortedCodes(): Int32Array {
    return this.codes.filter((code) => code !== -1).sort();
  }

  /** How many bytes the list of a gram takes. */
  bytesOf(code: number): number {
    return this.bytes[this.slot(code)]!;
  }

  /** The slot of a gram: a number below `capacity`. */
  slot(code: number): number {
    const mask = this.codes.length - 1;
    let slot = (Math.imul(code, 0x9e3779b1) >>> 7) & mask;
    while (this.codes[slot] !== -1 && this.codes[slot] !== code) slot = (slot + 1) & mask;
    return slot;
  }

  get capacity(): number {
    return this.codes.length;
  }

  private grow(): void {
    const { codes, bytes, lasts } = this;
    this.codes = new Int32Array(codes.length * 2).fill(-1);
    this.bytes = new Uint32Array(codes.length * 2);
    this.lasts = new Int32Array(codes.length * 2).fill(-1);
    for (let old = 0; old < codes.length; old++) {
      if (codes[old] === -1) continue;
      const slot = this.slot(codes[old]!);
      this.codes[slot] = codes[old]!;
      this.bytes[slot] = bytes[old]!;
      this.lasts[slot] = lasts[old]!;
    }
  }
}

/** How many bytes a distance between two keys takes, seven bits a byte. */
function byteLength(distance: number): number {
  return distance < 0x80 ? 1 : distance < 0x4000 ? 2 : distance < 0x200000 ? 3 : distance < 0x10000000 ? 4 : 5;
}
