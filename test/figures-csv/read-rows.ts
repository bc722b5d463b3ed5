import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const columns = [
  'id',
  'article',
  'block',
  'sentence',
  'anchor',
  'measure',
  'value',
  'unit',
  'precision',
  'lower',
  'upper',
  'statType',
  'period',
  'subject',
  'dimensions',
  'note',
] as const;

/** A figure as a second reader entered it by hand; `named` are its dimensions, in the reader's words. */
export interface FigureRow extends Readonly<Record<(typeof columns)[number], string>> {
  readonly named: Readonly<Record<string, string | undefined>>;
  readonly stage: string | undefined;
  readonly isSubset: boolean;
}

/** The rows of `test/figures.csv`. */
export function readRows(): FigureRow[] {
  const text = readFileSync(join(__dirname, '../figures.csv'), 'utf8');
  return text.trim().split('\n').slice(1).map(readRow);
}

function readRow(line: string): FigureRow {
  const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain);
  const row = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ''])) as Record<
    (typeof columns)[number],
    string
  >;
  const parts = row.dimensions.split('; ');
  const named: Record<string, string> = Object.fromEntries(parts.filter((part) => part.includes('=')).map(pairOf));
  const stage = named['stage'] ?? (row.dimensions === 'denominator' ? 'BASE' : undefined);
  return { ...row, named, stage, isSubset: parts.some((part) => part.startsWith('SUBSET_OF ')) };
}

/** `level>=PROVINCIAL` and `levels=A+B` are sets of levels. */
function pairOf(part: string): [string, string] {
  const [name = '', value = ''] = part.split('=', 2);
  if (name === 'level>') return ['level', 'NATIONAL,PROVINCIAL'];
  if (name === 'levels') return ['level', value.split('+').toSorted().join(',')];
  return [name, value];
}
