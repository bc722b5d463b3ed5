import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { csvCell } from './csv.ts';

const texts = fc.string({ unit: 'binary' });

it('is read back by an independent reader as it was, but for the apostrophe before what would be a formula', () => {
  fc.assert(
    fc.property(fc.array(texts, { minLength: 2, maxLength: 6 }), (row) => {
      const [read] = parse(`${row.map(csvCell).join(',')}\r\n`, { record_delimiter: '\r\n' }) as string[][];
      expect(read?.map((cell, place) => (cell === `'${row[place]}` ? row[place] : cell))).toEqual(row);
    }),
  );
});

it('lets no text begin as a formula does', () => {
  const risky = fc
    .tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'), texts)
    .map(([sign, rest]) => sign + rest);
  fc.assert(
    fc.property(
      risky.filter((text) => Number.isNaN(Number(text))),
      (text) => {
        expect(csvCell(text).replace(/^"/, '')).toMatch(/^'/);
      },
    ),
  );
});

it('leaves numbers alone, negative ones too', () => {
  expect([csvCell(-12.5), csvCell('-12.5'), csvCell('+3'), csvCell(0), csvCell(null), csvCell([])]).toEqual([
    '-12.5',
    '-12.5',
    '+3',
    '0',
    '',
    '',
  ]);
});

it('joins lists, and quotes what holds a comma, a quote or a line end', () => {
  expect(csvCell(['甲', '乙'])).toBe('甲; 乙');
  expect(csvCell('a "b", c\n')).toBe('"a ""b"", c\n"');
});
