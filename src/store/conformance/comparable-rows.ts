/** Rows as stores can be compared by: whether a map has an empty key or none is all the same, and so is the order of its keys. */
export function comparableRows(rows: readonly unknown[]): unknown[] {
  return rows.map(withoutEmptyKeys);
}

function withoutEmptyKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmptyKeys);
  if (value === null || typeof value !== 'object') return value;
  const known = Object.entries(value).filter(([, inner]) => inner !== null && inner !== undefined);
  return Object.fromEntries(known.map(([key, inner]) => [key, withoutEmptyKeys(inner)]));
}
