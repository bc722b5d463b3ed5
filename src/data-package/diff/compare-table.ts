import { compareRows } from './compare-rows.ts';
import type { ComparedSides } from './labels.ts';
import type { Row, TableContents } from './package-contents.ts';
import type { RecordChange } from './package-difference.ts';

/** What came, went and changed in a table whose rows are known by their key. */
export function compareTable(
  { before, after, labels }: ComparedSides,
  name: string,
  newIds: ReadonlyMap<string, string>,
): RecordChange[] {
  const [old, now] = [before.tables.get(name), after.tables.get(name)];
  const [oldRows, nowRows] = [keyed(old), keyed(now)];
  const changes = [...oldRows].flatMap(([id, row]): RecordChange[] => {
    const change = { table: name, id, label: labels.before.of(old as TableContents, row), citations: [] };
    const other = nowRows.get(id);
    if (other === undefined) return [{ ...change, change: 'WENT', fields: [] }];
    const fields = compareRows(row, other, { fields: now?.fields ?? [], newIds });
    return fields.length === 0 ? [] : [{ ...change, change: 'CHANGED', fields }];
  });
  const came = [...nowRows].flatMap(([id, row]): RecordChange[] => {
    if (oldRows.has(id)) return [];
    const label = labels.after.of(now as TableContents, row);
    return [{ table: name, change: 'CAME', id, label, fields: [], citations: [] }];
  });
  return [...changes, ...came];
}

/** Rows by their key; one that stands twice is numbered. */
export function keyed(table: TableContents | undefined): Map<string, Row> {
  const rows = new Map<string, Row>();
  for (const row of table?.rows ?? []) {
    const key = (table?.key ?? []).map((field) => row[field] ?? '').join(' ');
    let id = key;
    for (let number = 2; rows.has(id); number += 1) id = `${key} (${number})`;
    rows.set(id, row);
  }
  return rows;
}
