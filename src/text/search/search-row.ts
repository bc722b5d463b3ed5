/** An entity as the index takes it in. */
export interface SearchRow {
  readonly id: string;
  /** The value of the enumeration EntityKind. */
  readonly kind: string;
  /** How many links it has: among equal matches, the better known entity stands first. */
  readonly links: number;
  /** Keys as `encodeKey` wrote them. */
  readonly searchKeys: readonly string[];
}

/** Best known first, then by id: the order of equal matches. */
export function compareRows(a: SearchRow, b: SearchRow): number {
  return b.links - a.links || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
