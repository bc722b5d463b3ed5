import fc from 'fast-check';
import { figureOf, stratumOf } from '../../test/statistics/figures.ts';
import { addUp, type Added } from './add-up.ts';
import { decodeStratum, encodeStratum } from './stratum-text.ts';
import type { Stratum } from './stratum.ts';

const some = <Value>(...values: Value[]) => fc.subarray(values);
const period = fc.constantFrom<Stratum['period']>(
  {},
  { edtf: '2024', from: '2024-01-01', to: '2024-12-31' },
  { edtf: '/2019-09', to: '2019-09-30' },
  { edtf: '2025~', from: '2025-01-01', to: '2025-12-31' },
);
const stratum: fc.Arbitrary<Stratum> = fc
  .record<Partial<Stratum>>({
    measure: fc.constantFrom('aid.amount', 'aid.amount', 'aid.amount', 'wages.amount'),
    additivity: fc.constantFrom('ADDITIVE_IF_DISJOINT', 'ADDITIVE_IF_DISJOINT', 'NOT_ADDITIVE'),
    unit: fc.constantFrom('CNY', 'CNY', 'PERSON', 'PERSON_TIME'),
    statType: fc.constantFrom('FLOW', 'FLOW', 'CUMULATIVE', 'STOCK', 'ANNUAL', 'AMBIGUOUS'),
    stage: fc.constantFrom(undefined, undefined, 'PAID', 'NEW', 'BASE'),
    status: fc.constantFrom(undefined, undefined, 'NOMINATED', 'CONFERRED'),
    scope: fc.constantFrom(undefined, 'OWN', 'SYSTEM'),
    period,
    programmes: some('prog-a', 'prog-b', 'prog-c'),
    dimensions: fc.record({ group: some('WOMEN', 'COURIERS', 'EIGHT_GROUPS'), groupNot: some('COURIERS') }),
    warnings: some('PARTS_DIFFER', 'PART_EXCEEDS_WHOLE'),
  })
  .map(stratumOf);
const bounds = fc.record({
  below: fc.option(fc.nat(50), { nil: undefined }),
  above: fc.option(fc.nat(50), { nil: undefined }),
});
const number = fc.tuple(fc.integer({ min: 500_000, max: 1e12 }), bounds).map(([steps, { below, above }]) => {
  const away = (by: number | undefined) => (by === undefined ? undefined : (steps + by * 10_000) / 10_000);
  return { value: steps / 10_000, bounds: { lower: away(below && -below), upper: away(above) } };
});
const names = fc.record({ subject: fc.constantFrom('a', 'b', 'c'), source: fc.constantFrom('x', 'y') });
/** Few strata for many figures, so that equal ones are met. */
const figures = fc
  .array(stratum, { minLength: 1, maxLength: 3 })
  .chain((strata) => fc.array(fc.tuple(fc.constantFrom(...strata), number, names), { minLength: 1, maxLength: 7 }))
  .map((drawn) => drawn.map(([said, parts, ids], at) => figureOf(said, { ...parts, ...ids, id: `fig-${at}` })));
const shuffled = figures.chain((totals) =>
  fc.tuple(fc.constant(totals), fc.shuffledSubarray(totals, { minLength: totals.length })),
);
const above = (subject: string) => (subject === 'b' ? ['a'] : []);
const codes = ({ refused, warnings }: Added) => [...warnings, ...(refused ? [refused] : [])].map(({ code }) => code);

describe('addUp, whatever the figures', () => {
  it('answers the same in any order', () => {
    fc.assert(
      fc.property(shuffled, ([totals, other]) => expect(addUp(other, { above })).toEqual(addUp(totals, { above }))),
    );
  });

  it('changes nothing but the facts it names where equal strata come as one or as several', () => {
    fc.assert(
      fc.property(figures, (totals) => {
        const named = totals.map((total) => ({ ...total, facts: ['fig'] }));
        const again = named.map((total) => ({ ...total, stratum: decodeStratum(encodeStratum(total.stratum)) }));
        expect(addUp([...again].reverse(), { above })).toEqual(addUp(named, { above }));
        const first = named[0]!;
        const doubled = {
          ...first,
          count: 2,
          sum: first.sum * 2,
          lower: twice(first.lower),
          upper: twice(first.upper),
        };
        expect(addUp([doubled, ...named.slice(1)], { above })).toEqual(
          addUp([first, first, ...named.slice(1)], { above }),
        );
      }),
    );
  });

  it('keeps sum, average, smallest and largest within their bounds', () => {
    fc.assert(
      fc.property(figures, (totals) => {
        const { sum, average, smallest, largest } = addUp(totals);
        return [sum, average, smallest, largest].every(
          (one) => !one || ((one.lower ?? -1) <= one.value && one.value <= (one.upper ?? Infinity)),
        );
      }),
    );
  });

  it('gives either a sum or a reason, and a reason only for several figures', () => {
    fc.assert(
      fc.property(figures, (totals) => {
        const { count, sum, average, refused } = addUp(totals, { above });
        expect(sum === undefined).toBe(refused !== undefined);
        expect(average === undefined).toBe(refused !== undefined);
        expect(refused === undefined || count > 1).toBe(true);
      }),
    );
  });

  it('says each thing once, with the facts of figures that were given', () => {
    fc.assert(
      fc.property(figures, (totals) => {
        const added = addUp(totals, { above });
        const known = new Set(totals.flatMap(({ facts }) => facts));
        expect(new Set(codes(added)).size).toBe(codes(added).length);
        for (const { facts } of added.warnings)
          expect(facts.length > 0 && facts.every((id) => known.has(id))).toBe(true);
      }),
    );
  });

  it('takes nothing back where a figure is added, but that all rests on one source, and that all are nominations', () => {
    const passing = ['SINGLE_SOURCE', 'NOMINATED_INCLUDED'];
    fc.assert(
      fc.property(figures, stratum, (totals, said) => {
        const before = addUp(totals, { above });
        const after = addUp([...totals, figureOf(said, { value: 1, subject: 'elsewhere', source: 'z' })], { above });
        const lasting = before.warnings.map(({ code }) => code).filter((code) => !passing.includes(code));
        expect(codes(after)).toEqual(expect.arrayContaining(lasting));
        expect(before.refused === undefined || after.refused !== undefined).toBe(true);
      }),
    );
  });
});

function twice(bound: number | undefined): number | undefined {
  return bound === undefined ? undefined : bound * 2;
}
