/** The value with every list in it cut to its first entries; the last entry then says how many are missing. */
export function shortenLists(value: unknown, most: number): unknown {
  if (Array.isArray(value)) {
    const kept = value.slice(0, most).map((one: unknown) => shortenLists(one, most));
    return value.length > most ? [...kept, `… and ${value.length - most} more`] : kept;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, shortenLists(inner, most)]));
}
