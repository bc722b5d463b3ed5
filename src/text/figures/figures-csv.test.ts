import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readPrintedFigure } from './read-printed-figure.ts';

const root = join(__dirname, '../../..');
const { measures } = parse(readFileSync(join(root, 'seeds/vocabulary/measures.yaml'), 'utf8')) as {
  measures: { key: string; classifiers: string[] }[];
};
const classifiersOf = new Map(measures.map(({ key, classifiers }) => [key, classifiers]));

// Commas and quotes stand in later columns only.
const rows = readFileSync(join(root, 'test/figures.csv'), 'utf8').trim().split('\n').slice(1);
const figures = rows.map((row) => {
  const [id, , , , anchor = '', measure = '', value, , precision, lower = '', upper = ''] = row.split(',');
  return { id, anchor, measure, expected: { value, precision, lower, upper } };
});

it('has all 171 figures of the articles', () => {
  expect(figures).toHaveLength(171);
});

it.each(figures)('reads $anchor of $id as a second reader did by hand', ({ anchor, measure, expected }) => {
  const read = readPrintedFigure(anchor, classifiersOf.get(measure) ?? []);
  if (!read.ok) throw new Error(read.reason);
  const { value, precision, lower = '', upper = '' } = read;
  expect({ value, precision, lower, upper }).toEqual(expected);
  expect(anchor).toContain(read.printedAs);
  expect(read.scaled).toBe(String(BigInt(Math.round(Number(expected.value) * 10_000))));
});
