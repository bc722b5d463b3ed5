import fc from 'fast-check';
import { exactDifference, exactSum } from './exact-sum.ts';
import { averageOf, differenceOf, largestOf, quotientOf, smallestOf, sumOf } from './interval-arithmetic.ts';
import type { Interval } from './interval.ts';

const exactly = (value: number): Interval => ({ value, lower: value, upper: value });
const moreThan = (value: number): Interval => ({ value, lower: value, upper: undefined });
const nearly = (value: number): Interval => ({ value, lower: undefined, upper: value });

const decimal = fc.integer({ min: 0, max: 1e10 }).map((steps) => steps / 10_000);
const bound = fc.option(decimal, { nil: undefined });
const interval = fc.tuple(decimal, bound, bound).map(([value, below, above]) => ({
  value,
  lower: below === undefined ? undefined : Math.max(value - below, 0),
  upper: above === undefined ? undefined : value + above,
}));

function isWithin({ value, lower = -Infinity, upper = Infinity }: Interval, slack = 1e-9): boolean {
  const room = slack * Math.max(1, Math.abs(value));
  return lower - room <= value && value <= upper + room;
}

describe('exactSum', () => {
  it('adds decimals as they are printed', () => {
    expect(exactSum([0.1, 0.2])).toBe(0.3);
    expect(exactSum([7406.32, 0.0001, 5791200])).toBe(5798606.3201);
    expect(exactSum([1_713_000_000, 130_000_000])).toBe(1_843_000_000);
    expect(exactSum([])).toBe(0);
  });

  it('adds in any order to the same, also where whole steps no longer fit a number', () => {
    const any = fc.array(fc.oneof(decimal, fc.integer({ min: 0, max: 2 ** 50 })), { maxLength: 30 });
    fc.assert(fc.property(any, (numbers) => exactSum(numbers) === exactSum([...numbers].reverse())));
    expect(exactSum([900_719_925_474.5, 900_719_925_474.5])).toBe(1_801_439_850_949);
  });

  it('takes away what was added', () => {
    fc.assert(fc.property(decimal, decimal, (one, other) => exactDifference(exactSum([one, other]), other) === one));
    expect(exactDifference(0.1, 0.3)).toBe(-0.2);
  });
});

describe('interval arithmetic', () => {
  it('keeps a lower bound through 余, and has no upper one', () => {
    expect(sumOf([exactly(200_000), moreThan(100_000), exactly(80_000)])).toEqual(moreThan(380_000));
  });

  it('has no bound at all where 余 and 近 come together', () => {
    expect(sumOf([moreThan(260), nearly(2000)])).toEqual({ value: 2260, lower: undefined, upper: undefined });
  });

  it('turns bounds around where a number is taken away or divided by', () => {
    expect(differenceOf(exactly(300), moreThan(140))).toEqual({ value: 160, lower: undefined, upper: 160 });
    expect(quotientOf(exactly(15), moreThan(130))).toEqual({ value: 15 / 130, lower: undefined, upper: 15 / 130 });
  });

  it('divides by nothing not at all, and by a bound of nothing without a bound', () => {
    expect(quotientOf(exactly(1), exactly(0))).toBeUndefined();
    expect(quotientOf(exactly(1), { value: 2, lower: 0, upper: 4 })).toEqual({
      value: 0.5,
      lower: 0.25,
      upper: undefined,
    });
    expect(averageOf(exactly(10), 4)).toEqual(exactly(2.5));
  });

  it('knows the smallest to be below any upper bound, and the largest above any lower one', () => {
    expect(smallestOf([moreThan(300), nearly(200)])).toEqual({ value: 200, lower: undefined, upper: 200 });
    expect(largestOf([moreThan(300), nearly(200)])).toEqual({ value: 300, lower: 300, upper: undefined });
    expect(smallestOf([])).toBeUndefined();
  });

  it('keeps every value within its bounds, whatever is computed', () => {
    const several = fc.array(interval, { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(several, interval, (intervals, other) => {
        const sum = sumOf(intervals);
        const all = [sum, smallestOf(intervals), largestOf(intervals), averageOf(sum, intervals.length)];
        return [...all, differenceOf(sum, other), quotientOf(sum, other)].every((one) => !one || isWithin(one));
      }),
    );
  });

  it('holds every true number that the parts allow', () => {
    const truths = interval.chain((one) =>
      fc
        .double({ min: one.lower ?? 0, max: one.upper ?? one.value * 2 + 1, noNaN: true })
        .map((truth) => ({ one, truth })),
    );
    fc.assert(
      fc.property(fc.array(truths, { minLength: 1, maxLength: 6 }), (parts) => {
        const [intervals, values] = [parts.map(({ one }) => one), parts.map(({ truth }) => truth)];
        const total = values.reduce((sum, value) => sum + value, 0);
        const within = (value: number, of: Interval | undefined) =>
          isWithin({ lower: of?.lower, upper: of?.upper, value });
        expect(within(total, sumOf(intervals))).toBe(true);
        expect(within(Math.min(...values), smallestOf(intervals))).toBe(true);
        expect(within(Math.max(...values), largestOf(intervals))).toBe(true);
      }),
    );
  });
});
