import type { Cell, Column } from '../table/column.ts';

/** A table as JSON Lines: an object a line with the same names as the columns of the CSV, lists as lists, nothing as null. */
export async function* jsonLines<Record>(
  columns: readonly Column<Record>[],
  pages: AsyncIterable<readonly Record[]>,
): AsyncGenerator<string> {
  const members = columns.map(({ name, cell }) => ({ key: `${JSON.stringify(name)}:`, cell }));
  for await (const records of pages) {
    const lines = records.map((record) => {
      const said = members.map(({ key, cell }) => key + jsonOf(cell(record)));
      return `{${said.join(',')}}\n`;
    });
    if (lines.length > 0) yield lines.join('');
  }
}

/** Most cells of most rows are empty: for these a library call is dearer than all else. */
function jsonOf(cell: Cell): string {
  if (cell === null) return 'null';
  return Array.isArray(cell) && cell.length === 0 ? '[]' : JSON.stringify(cell);
}
