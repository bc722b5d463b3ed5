import { compareRows, type SearchRow } from './search-row.ts';
import { UnitArena } from './unit-arena.ts';

/** The entities by number, best known first, in columns. So a smaller number is the better of two equal matches. */
export class EntityTable {
  readonly kindNames: readonly string[];
  /** The kind of each entity, by its place in `kindNames`. */
  readonly kinds: Uint8Array;
  readonly links: Uint32Array;
  private readonly ids = new UnitArena(new Uint16Array(1 << 12));
  private readonly idStarts: Uint32Array;

  /** The rows must be in the order of `compareRows`. */
  constructor(rows: readonly SearchRow[]) {
    this.kindNames = [...new Set(rows.map((row) => row.kind))].sort();
    this.kinds = Uint8Array.from(rows, (row) => this.kindNames.indexOf(row.kind));
    this.links = Uint32Array.from(rows, (row) => row.links);
    this.idStarts = Uint32Array.from([...rows.map((row) => this.ids.add(row.id)), this.ids.used]);
    this.ids.close();
  }

  get length(): number {
    return this.kinds.length;
  }

  id(entity: number): string {
    return this.ids.text(this.idStarts[entity]!, this.idStarts[entity + 1]!);
  }

  /** The first entity that stands behind this place. */
  firstBehind(place: { readonly links: number; readonly id: string }): number {
    let low = 0;
    let high = this.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const row = { id: this.id(middle), links: this.links[middle]!, kind: '', searchKeys: [] };
      if (compareRows(row, { ...row, ...place }) <= 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
