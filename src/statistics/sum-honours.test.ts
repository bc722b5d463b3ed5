import fc from 'fast-check';
import { sumHonours, type Givings } from './sum-honours.ts';
import type { StratumTotal } from './stratum.ts';

const ONE = { count: 1, numbers: 1 };

/** Conferrals of one status; `numbers` of them state a number, which make `sum` together. */
function givings(
  status: 'CONFERRED' | 'NOMINATED',
  sum: number,
  of: { count: number; numbers: number } = ONE,
): Givings {
  const { count, numbers } = of;
  const stratum = {
    measure: 'honours.given',
    unit: 'ITEM',
    additivity: 'ADDITIVE_IF_DISJOINT',
    statType: 'FLOW',
    status,
    period: { edtf: '2024' },
    programmes: [],
    dimensions: {},
    warnings: [],
  } as const;
  const bounds = numbers === count ? { lower: sum, upper: sum } : {};
  const extreme = { value: sum, lower: sum, upper: sum };
  const ids = { subjects: [], subjectsCount: 0, sources: [], sourcesCount: 0, facts: [`con-${status}-${sum}`] };
  const total: StratumTotal = { stratum, count, sum, ...bounds, smallest: extreme, largest: extreme, ...ids };
  return { total, numbers };
}

it('adds what was given, and what was only proposed apart', () => {
  const { conferred, nominated } = sumHonours([
    givings('CONFERRED', 3),
    givings('CONFERRED', 49),
    givings('NOMINATED', 2),
  ]);
  expect(conferred).toEqual({ value: 52, lower: 52, upper: 52 });
  expect(nominated).toEqual({ value: 2, lower: 2, upper: 2 });
});

it('leaves the upper bound open, and warns, where a conferral states no number', () => {
  const sum = sumHonours([givings('CONFERRED', 14), givings('CONFERRED', 0, { count: 3, numbers: 0 })]);
  expect(sum.conferred).toEqual({ value: 14, lower: 14, upper: undefined });
  expect(sum.withoutNumber).toBe(3);
  expect(sum.warnings.map(({ code }) => code)).toEqual(['COUNT_NOT_STATED']);
});

it('has no number where none is stated', () => {
  expect(sumHonours([givings('CONFERRED', 0, { count: 2, numbers: 0 })]).conferred).toBeUndefined();
});

it('says of nominations alone that they are no honours', () => {
  expect(sumHonours([givings('NOMINATED', 7)]).warnings.map(({ code }) => code)).toContain('NOMINATED_INCLUDED');
});

it('does not depend on order, and never counts a nomination as given', () => {
  const one = fc.record({ status: fc.constantFrom('CONFERRED' as const, 'NOMINATED' as const), sum: fc.nat(1_000) });
  fc.assert(
    fc.property(fc.array(one), (all) => {
      const made = all.map(({ status, sum }) => givings(status, sum));
      const expected = all.filter(({ status }) => status === 'CONFERRED').reduce((total, { sum }) => total + sum, 0);
      expect(sumHonours(made).conferred?.value ?? 0).toBe(expected);
      expect(sumHonours(made.toReversed()).conferred).toEqual(sumHonours(made).conferred);
    }),
  );
});
