import type { Properties, PropertyValue } from '../../store/stored-graph.ts';

/** Properties as both engines store them: what is not known is left out. */
export function storable(values: Readonly<Record<string, unknown>>): Properties {
  const known = Object.entries(values).filter(([, value]) => value !== undefined && value !== null);
  return Object.fromEntries(known) as Record<string, PropertyValue>;
}

/** Names as one text for filters that ask what a name contains: lower case, a line each. */
export function nameText(names: readonly (string | undefined)[]): string {
  return names
    .filter((name) => name !== undefined)
    .join('\n')
    .toLowerCase();
}

/** A date as a whole number that sorts as the date does: 20231221. */
export function dayNumber(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 10).replaceAll('-', ''));
}
