import { cutTo, displayWidth, padTo } from './display-width.ts';
import { sectionsOf, type Cells, type Section } from './section.ts';

/** How many rows of a list are shown, and how many columns of the terminal a cell may take. */
const MOST_ROWS = 50;
const WIDEST_CELL = 48;
const GAP = '  ';

/** An answer as tables for a terminal of so many columns; what does not fit is cut, and that is said. */
export function tablesOf(data: Readonly<Record<string, unknown>>, width: number): string[] {
  const lines = sectionsOf(data).flatMap((section) => ['', ...linesOf(section, width)]);
  const isCut = lines.some((line) => line.includes('…'));
  return [...lines.slice(1), ...(isCut ? ['', '… was cut: --format json has all of it'] : [])];
}

function linesOf({ title, kind, rows }: Section, width: number): string[] {
  const [first = new Map<string, string>()] = rows;
  const itself = first.get('');
  if (itself !== undefined) return [`${title}${GAP}${itself === '' ? 'nothing' : itself}`];
  if (kind === 'values') return [title, ...recordOf(first, width)];
  const shown = rows.slice(0, MOST_ROWS);
  const left = rows.length - shown.length;
  const head = `${title} (${rows.length} ${rows.length === 1 ? 'row' : 'rows'})`;
  if (rows.length === 0) return [head];
  return [head, ...layOut(shown, width), ...(left > 0 ? [`… ${left} more rows`] : [])];
}

/** Rows side by side where they fit, else each by itself. */
function layOut(rows: readonly Cells[], width: number): string[] {
  const names = columnsOf(rows);
  const grid = [names, ...rows.map((row) => names.map((name) => cutTo(WIDEST_CELL, row.get(name) ?? '')))];
  const widths = names.map((_, column) => Math.max(...grid.map((line) => displayWidth(line[column] ?? ''))));
  if (widths.reduce((sum, one) => sum + one + GAP.length, 0) - GAP.length > width) return records(rows, width);
  const rule = widths.map((one) => '-'.repeat(one));
  return [names, rule, ...grid.slice(1)].map((line) => joined(line, widths));
}

/** An object that is missing in a row has a cell of its own there, which is no column where other rows have the object. */
function columnsOf(rows: readonly Cells[]): string[] {
  const names = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  return names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)));
}

function joined(line: readonly string[], widths: readonly number[]): string {
  const cells = line.map((text, column) => padTo(widths[column] ?? 0, text));
  return cells.join(GAP).trimEnd();
}

function records(rows: readonly Cells[], width: number): string[] {
  return rows.flatMap((row, index) => [...(index > 0 ? ['  -'] : []), ...recordOf(row, width)]);
}

function recordOf(row: Cells, width: number): string[] {
  const widest = Math.max(0, ...[...row.keys()].map(displayWidth));
  const left = Math.max(20, width - widest - 2 * GAP.length);
  return [...row].map(([name, text]) => `${GAP}${padTo(widest, name)}${GAP}${cutTo(left, text)}`.trimEnd());
}
