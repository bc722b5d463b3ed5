import fc from 'fast-check';
import { earliest, isSurelyAfter, latest, type PeriodReading, readPeriod, years } from './period.ts';

it.each([
  ['2024', { from: '2024-01-01', to: '2024-12-31', vague: false }],
  ['2019-09', { from: '2019-09-01', to: '2019-09-30', vague: false }],
  ['2024-02', { from: '2024-02-01', to: '2024-02-29', vague: false }],
  ['2019-07-18', { from: '2019-07-18', to: '2019-07-18', vague: false }],
  ['2022-02-11T14:59:02', { from: '2022-02-11', to: '2022-02-11', vague: false }],
  ['2019-01/2019-06', { from: '2019-01-01', to: '2019-06-30', vague: false }],
  ['2019/2019-09', { from: '2019-01-01', to: '2019-09-30', vague: false }],
  ['2024/2028', { from: '2024-01-01', to: '2028-12-31', vague: false }],
  ['/2019-06', { to: '2019-06-30', vague: false }],
  ['2023/..', { from: '2023-01-01', vague: false }],
  ['XXXX-11-25', { vague: false }],
  ['XXXX-02-29', { vague: false }],
  ['2025~', { from: '2025-01-01', to: '2025-12-31', vague: true }],
  ['/2025~', { to: '2025-12-31', vague: true }],
])('reads %s', (edtf, bounds) => {
  expect(readPeriod(edtf)).toEqual({ ok: true, edtf, ...bounds });
});

it.each(['', '/', '../..', '24', '2024-13', '2024-00', '2023-02-29', '1900-02-29', '2024-06-31', '0000'])(
  'refuses “%s”',
  (edtf) => {
    expect(readPeriod(edtf)).toMatchObject({ ok: false });
  },
);

it.each([
  '2024-1-2',
  '2024/2023',
  '2024/2025/2026',
  'XXXX',
  'XXXX-02-30',
  '2022-02-11T24:00:00',
  '2022-02T10:00',
  '2024 ',
])('refuses “%s”', (edtf) => {
  expect(readPeriod(edtf)).toMatchObject({ ok: false });
});

it('lets an order be broken only where every reading breaks it', () => {
  const surely = (edtf: string, other: string) => isSurelyAfter(period(edtf), period(other));
  expect(surely('2024', '2023-12-21')).toBe(true);
  expect(surely('2023', '2023-12-21')).toBe(false);
  expect(surely('/2025', '2023')).toBe(false);
  expect(surely('XXXX-11-25', '2018')).toBe(false);
  expect(surely('2025~', '2024-12-31')).toBe(false);
  expect(surely('2026', '2025~')).toBe(false);
});

it('knows no earliest or latest day of a vague period', () => {
  expect([earliest(period('2025~')), latest(period('2025~'))]).toEqual([undefined, undefined]);
  expect([earliest(period('2019-01/2019-06')), latest(period('2019-01/2019-06'))]).toEqual([
    '2019-01-01',
    '2019-06-30',
  ]);
});

it('lists the years only where both ends are known', () => {
  expect(years(period('2018-12-10/2020-01'))).toEqual([2018, 2019, 2020]);
  expect(['/2019-06', '2023/..', 'XXXX-11-25'].map((edtf) => years(period(edtf)))).toEqual([[], [], []]);
});

it('reads every day of the calendar as itself, and no other', () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 31 }), (date, number) => {
      const edtf = `${date.toISOString().slice(0, 8)}${String(number).padStart(2, '0')}`;
      const exists = new Date(`${edtf}T00:00:00Z`).getUTCDate() === number;
      expect(readPeriod(edtf)).toMatchObject(exists ? { from: edtf, to: edtf } : { ok: false });
    }),
  );
});

function period(edtf: string): PeriodReading {
  const read = readPeriod(edtf);
  if (!read.ok) throw new Error(read.reason);
  return read;
}
