import type { Vocabulary } from '../../model/define-vocabulary.ts';

/** What one cell can hold; a list is joined where a format has none. */
export type Cell = string | number | null | readonly string[];

/** A column of a table: its name, and what it shows of a record. */
export interface Column<Record> {
  readonly name: string;
  readonly cell: (record: Record) => Cell;
}

/** A column. */
export function column<Record>(name: string, cell: (record: Record) => Cell): Column<Record> {
  return { name, cell };
}

type Value = string | readonly string[] | null | undefined;

/** Values of a vocabulary in three columns: as filters take them, in Chinese, in English. */
export function worded<Record>(
  name: string,
  vocabulary: Vocabulary,
  valueOf: (record: Record) => Value,
): Column<Record>[] {
  const values = remembered(valueOf);
  const said = (language: 'zh' | 'en') => (record: Record) =>
    each(values(record), (value) => vocabulary.wording[value]?.[language] ?? value);
  return [
    column(name, (record) => values(record) ?? null),
    column(`${name}Zh`, said('zh')),
    column(`${name}En`, said('en')),
  ];
}

function each(value: Value, said: (value: string) => string): Cell {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? said(value) : value.map(said);
}

/** What has an id and two names. */
export interface Named {
  readonly id: string;
  readonly name: string | null;
  readonly nameEn: string | null;
}

/** The one that a record leads to, in three columns: id, Chinese and English name. */
export function namedOne<Record>(name: string, of: (record: Record) => Named | undefined): Column<Record>[] {
  const one = remembered(of);
  return [
    column(name, (record) => one(record)?.id ?? null),
    column(`${name}Zh`, (record) => one(record)?.name ?? null),
    column(`${name}En`, (record) => one(record)?.nameEn ?? null),
  ];
}

/** All that a record leads to, in three columns of lists in one order: ids, Chinese and English names. */
export function namedAll<Record>(name: string, of: (record: Record) => readonly Named[]): Column<Record>[] {
  const all = remembered(of);
  return [
    column(name, (record) => all(record).map(({ id }) => id)),
    column(`${name}Zh`, (record) => all(record).map((one) => one.name ?? one.id)),
    column(`${name}En`, (record) => all(record).map((one) => one.nameEn ?? one.id)),
  ];
}

/** The columns of one record are shown one after the other: what one of them looked up serves the next. */
function remembered<Record, Value>(of: (record: Record) => Value): (record: Record) => Value {
  let last: { readonly record: Record; readonly value: Value } | undefined;
  return (record) => {
    if (last?.record !== record) last = { record, value: of(record) };
    return last.value;
  };
}
