import fc from 'fast-check';
import { yearOf } from '../../test/statistics/figures.ts';
import { comparePeriods, periodKey } from './periods.ts';
import type { StratumPeriod } from './stratum.ts';

const until = (to: string): StratumPeriod => ({ edtf: `/${to}`, to });
const fiveYears: StratumPeriod = { from: '2018-12-05', to: '2023-12-21' };
const year = fc.integer({ min: 2000, max: 2010 });
const end = fc.option(year, { nil: undefined });
const period = fc
  .tuple(end, end)
  .filter(([from, to]) => from === undefined || to === undefined || from <= to)
  .map(([from, to]) => ({ from: from && `${from}-01-01`, to: to && `${to}-12-31` }) as StratumPeriod);

describe('comparePeriods', () => {
  it('tells same, disjoint and overlapping periods apart', () => {
    expect(comparePeriods(yearOf(2024), yearOf(2024))).toBe('SAME');
    expect(comparePeriods(yearOf(2024), yearOf(2021))).toBe('DISJOINT');
    expect(comparePeriods(yearOf(2021), fiveYears)).toBe('OVERLAPPING');
  });

  it('does not know how a period without a start lies to one that it may reach into', () => {
    expect(comparePeriods(until('2019-09-30'), fiveYears)).toBe('UNKNOWN');
    expect(comparePeriods({}, {})).toBe('UNKNOWN');
  });

  it('needs only the two ends that face each other to know that periods are disjoint', () => {
    expect(comparePeriods(until('2017-06-30'), fiveYears)).toBe('DISJOINT');
  });

  it('trusts no end of a vague period', () => {
    const vague = { edtf: '2025~', from: '2025-01-01', to: '2025-12-31' };
    expect(comparePeriods(vague, yearOf(2021))).toBe('UNKNOWN');
    expect(periodKey(vague)).not.toBe(periodKey(yearOf(2025)));
  });

  it('answers the same whichever comes first', () => {
    fc.assert(fc.property(period, period, (one, other) => comparePeriods(one, other) === comparePeriods(other, one)));
  });

  it('never calls two periods disjoint that could share a day', () => {
    fc.assert(
      fc.property(period, period, (one, other) => {
        const from = [one.from, other.from].map((day) => day ?? '0000');
        const to = [one.to, other.to].map((day) => day ?? '9999');
        const share = from.every((start) => to.every((last) => start <= last));
        return !(share && comparePeriods(one, other) === 'DISJOINT');
      }),
    );
  });
});
