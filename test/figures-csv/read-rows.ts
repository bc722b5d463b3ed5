import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A figure as a second reader entered it by hand; `named` are the dimensions in its own words. */
export type FigureRow = ReturnType<typeof readRow>;

/** The rows of `test/figures.csv`. */
export function readRows(): FigureRow[] {
  const text = readFileSync(join(__dirname, '../figures.csv'), 'utf8');
  return text.trim().split('\n').slice(1).map(readRow);
}

function readRow(line: string) {
  const cells = [...line.matchAll(/(?:^|,)(?:"([^"]*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const [id = '', article = '', block = '', sentence = '', anchor = '', measure = '', value = ''] = cells;
  const [unit = '', precision = '', lower = '', upper = '', statType = '', period = '', subject = '', words = ''] =
    cells.slice(7);
  const parts = words.split('; ');
  const named: Record<string, string | undefined> = Object.fromEntries(
    parts.filter((part) => part.includes('=')).map(pairOf),
  );
  const stage = named['stage'] ?? (words === 'denominator' ? 'BASE' : undefined);
  const isSubset = parts.some((part) => part.startsWith('SUBSET_OF '));
  const place = { id, article, block, sentence, anchor };
  return { ...place, measure, value, unit, precision, lower, upper, statType, period, subject, named, stage, isSubset };
}

/** `level>=PROVINCIAL` and `levels=A+B` are sets of levels. */
function pairOf(part: string): [string, string] {
  const [name = '', value = ''] = part.split('=', 2);
  if (name === 'level>') return ['level', 'NATIONAL,PROVINCIAL'];
  if (name === 'levels') return ['level', value.split('+').toSorted().join(',')];
  return [name, value];
}
