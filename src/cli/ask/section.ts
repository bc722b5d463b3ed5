/** How many values of a list are shown in one cell. */
const MOST_IN_CELL = 4;

/** A row of a table, or the single values of an answer: by their dotted names; an answer that is one value has none. */
export type Cells = ReadonlyMap<string, string>;

/** A part of an answer: a list of objects as rows, or single values, as one row. */
export interface Section {
  /** The way to it from the root, as `union.superiors.nodes`. */
  readonly title: string;
  readonly kind: 'list' | 'values';
  readonly rows: readonly Cells[];
}

/** The parts of an answer: each list of objects as a table, and before it the single values beside it. */
export function sectionsOf(data: Readonly<Record<string, unknown>>): Section[] {
  return Object.entries(data).flatMap(([name, value]) => sectionsAt(name, value));
}

function sectionsAt(title: string, value: unknown): Section[] {
  if (isRows(value)) return [{ title, kind: 'list', rows: value.map(rowOf) }];
  if (!isObject(value)) return [valuesAt(title, [['', cellOf(value)]])];
  const singles = singlesIn(value, '');
  const lists = listsIn(value, title);
  return [...(singles.length > 0 ? [valuesAt(title, singles)] : []), ...lists];
}

function valuesAt(title: string, cells: readonly (readonly [string, string])[]): Section {
  return { title, kind: 'values', rows: [new Map(cells)] };
}

function singlesIn(value: object, prefix: string): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] => {
    if (isRows(inner)) return [];
    return isObject(inner) ? singlesIn(inner, `${prefix}${name}.`) : [[`${prefix}${name}`, cellOf(inner)]];
  });
}

function listsIn(value: object, path: string): Section[] {
  return Object.entries(value).flatMap(([name, inner]): Section[] => {
    const title = `${path}.${name}`;
    if (isRows(inner)) return [{ title, kind: 'list', rows: inner.map(rowOf) }];
    return isObject(inner) ? listsIn(inner, title) : [];
  });
}

function rowOf(value: object): Cells {
  return new Map(cellsIn(value, ''));
}

function cellsIn(value: object, prefix: string): [string, string][] {
  return Object.entries(value).flatMap(([name, inner]): [string, string][] =>
    isObject(inner) ? cellsIn(inner, `${prefix}${name}.`) : [[`${prefix}${name}`, cellOf(inner)]],
  );
}

function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (!Array.isArray(value)) return isObject(value) ? leavesOf(value).join(' ') : String(value).replace(/\s+/g, ' ');
  const shown = value.slice(0, MOST_IN_CELL).map(cellOf);
  const left = value.length - shown.length;
  return [...shown, ...(left > 0 ? [`… ${left} more`] : [])].join('; ');
}

function leavesOf(value: object): string[] {
  return Object.values(value)
    .map(cellOf)
    .filter((text) => text !== '');
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A list of objects; an empty list is one too, since nothing says otherwise. */
function isRows(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.every(isObject);
}
