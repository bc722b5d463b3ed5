import fc from 'fast-check';
import { figureOf, stratumOf } from '../../test/statistics/figures.ts';
import { addUp, type Added } from './add-up.ts';
import { refusedBetween, type Witness } from './refused-between.ts';
import { encodeStratum } from './stratum-text.ts';
import type { Stratum } from './stratum.ts';

const kinds = fc.constantFrom<Partial<Stratum>>(
  { measure: 'aid.amount', unit: 'CNY' },
  { measure: 'wages.amount', unit: 'CNY' },
  { measure: 'activity.person_times', unit: 'PERSON_TIME' },
  { measure: 'aid.persons', unit: 'PERSON' },
  { measure: 'rate.satisfaction', unit: 'PERCENT', additivity: 'NOT_ADDITIVE' },
);
/** All that a broad stratum tells apart. */
const stratum = fc
  .record({
    kind: kinds,
    stage: fc.constantFrom(undefined, 'PAID', 'NEW', 'BASE', 'RAISED'),
    statType: fc.constantFrom('FLOW', 'CUMULATIVE', 'STOCK', 'ANNUAL', 'AMBIGUOUS'),
    status: fc.constantFrom(undefined, 'NOMINATED', 'CONFERRED'),
    deprecated: fc.constantFrom(undefined, true),
  } as const)
  .map(({ kind, ...said }) => stratumOf({ ...kind, ...said, period: {} }));
/** Often of one kind, so that what stands behind the measure decides. */
const strata = fc.oneof(
  fc.array(stratum, { minLength: 2, maxLength: 6 }),
  fc
    .tuple(kinds, fc.array(stratum, { minLength: 2, maxLength: 6 }))
    .map(([kind, some]) => some.map((one) => ({ ...one, ...kind }))),
);

const FIRST = ['UNIT_MISMATCH', 'PERSON_VS_PERSON_TIME', 'MEASURE_MISMATCH', 'NOT_ADDITIVE'];

function addedUp(some: readonly Stratum[]): Added {
  return addUp(some.map((one, at) => figureOf(one, { value: 1, subject: `s${at}`, source: 'x', id: `fig-${at}` })));
}

function ends(some: readonly Stratum[]): [Witness, Witness] {
  const sorted = some.map((one, at) => ({ stratum: one, fact: `fig-${at}`, text: encodeStratum(one) }));
  sorted.sort((one, other) => (one.text < other.text ? -1 : 1));
  return [sorted[0]!, sorted.at(-1)!];
}

it('refuses nothing that all strata together would let pass', () => {
  let refused = 0;
  fc.assert(
    fc.property(strata, (some) => {
      const early = refusedBetween(...ends(some));
      if (early === undefined) return;
      refused += 1;
      expect(addedUp(some).refused).toBeDefined();
      expect(early.facts.length).toBeGreaterThan(0);
    }),
  );
  expect(refused).toBeGreaterThan(20);
});

it('finds each difference of unit and of measure, and names it as all strata together do', () => {
  fc.assert(
    fc.property(strata, (some) => {
      const [early, all] = [refusedBetween(...ends(some)), addedUp(some).refused];
      const isFirst = [early, all].some((reason) => reason && FIRST.includes(reason.code));
      if (isFirst) expect(early?.code).toBe(all?.code);
    }),
  );
});

it('tells nothing where only what lies between keeps figures apart', () => {
  const said = stratumOf({ period: {} });
  expect(refusedBetween({ stratum: said, fact: 'a' }, { stratum: said, fact: 'b' })).toBeUndefined();
});
