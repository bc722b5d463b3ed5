import type { Column } from '../table/column.ts';

/** A table as JSON Lines: an object a line with the same names as the columns of the CSV, lists as lists, nothing as null. */
export async function* jsonLines<Record>(
  columns: readonly Column<Record>[],
  pages: AsyncIterable<readonly Record[]>,
): AsyncGenerator<string> {
  for await (const records of pages) {
    let text = '';
    for (const record of records) {
      const cells = columns.map(({ name, cell }) => [name, cell(record)] as const);
      text += `${JSON.stringify(Object.fromEntries(cells))}\n`;
    }
    if (text !== '') yield text;
  }
}
