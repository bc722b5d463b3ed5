import type { Cell, Column } from '../table/column.ts';

/** Read as a formula by a spreadsheet, which would run it; full-width signs too, which some take for the others. */
const FORMULA = new Set('=+-@\t\r\n＝＋－＠');
/** A number is harmless, and would be text behind an apostrophe. */
const NUMBER = /^[+-]?\d+(\.\d+)?$/;
const NEEDS_QUOTES = /[",\r\n]|^\s|\s$/;
const LINE_END = '\r\n';

/**
 * A table as CSV after RFC 4180: UTF-8 with a byte order mark, by which Excel knows it, lines ended by CR LF, lists joined
 * by "; ", and no cell that a spreadsheet would run as a formula: such a text gets an apostrophe before it.
 */
export async function* csv<Record>(
  columns: readonly Column<Record>[],
  pages: AsyncIterable<readonly Record[]>,
): AsyncGenerator<string> {
  yield `\uFEFF${columns.map(({ name }) => name).join(',')}${LINE_END}`;
  for await (const records of pages) {
    // Joined at once: what is added up piece by piece stays in memory as pieces until it is sent.
    yield records.map((record) => columns.map(({ cell }) => csvCell(cell(record))).join(',') + LINE_END).join('');
  }
}

/** One cell, quoted where it has to be. */
export function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  if (cell.length === 0) return '';
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  const safe = FORMULA.has(text.charAt(0)) && !NUMBER.test(text) ? `'${text}` : text;
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
