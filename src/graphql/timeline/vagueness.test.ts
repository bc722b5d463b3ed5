import fc from 'fast-check';
import { readPeriod } from '../../text/periods/period.ts';
import { vaguenessOf, type KnownPeriod } from './vagueness.ts';

/** A period as it is stored: its ends are read from its text. */
function period(edtf: string | null, more: { since?: number; statType?: string } = {}): KnownPeriod {
  const read = edtf === null ? undefined : readPeriod(edtf);
  const [from, to] = read?.ok ? [read.from, read.to] : [];
  const node = { periodEdtf: edtf, periodFrom: from ?? null, periodTo: to ?? null, statType: more.statType ?? null };
  return { since: more.since ?? 0, node };
}

it.each([
  ['2024', []],
  ['2019-01/2019-06', []],
  ['2019-07-18', []],
  ['/2019-06', ['OPEN_START']],
  ['2023/..', ['OPEN_END']],
  ['2025~', ['APPROXIMATE']],
  ['/2025~', ['OPEN_START', 'APPROXIMATE']],
  ['XXXX-11-25', ['YEAR_UNKNOWN']],
  [null, ['UNDATED']],
])('keeps what is vague about %s', (edtf, vague) => {
  expect(vaguenessOf(period(edtf))).toEqual(vague);
});

it('says that a period is counted since an event, be the event dated or not', () => {
  expect(vaguenessOf(period('2018-12-10/2019-06', { since: 1 }))).toEqual(['SINCE_EVENT']);
  expect(vaguenessOf(period('/2019-06', { since: 1 }))).toEqual(['OPEN_START', 'SINCE_EVENT']);
  expect(vaguenessOf(period(null, { since: 1 }))).toEqual(['SINCE_EVENT']);
});

it('finds no open start in what there is at a date', () => {
  expect(vaguenessOf(period('/2023-12', { statType: 'STOCK' }))).toEqual([]);
});

it('calls nothing vague that has both its ends, and something in all that lacks one', () => {
  const year = fc.integer({ min: 1900, max: 2100 }).map(String);
  const edtf = fc.oneof(
    year,
    fc.tuple(year, year).map(([a, b]) => `${a}/${b}`),
    year.map((y) => `/${y}`),
  );
  fc.assert(
    fc.property(edtf, (text) => {
      const known = period(text);
      const whole = known.node.periodFrom !== null && known.node.periodTo !== null;
      expect(vaguenessOf(known).length === 0).toBe(whole);
    }),
  );
});
