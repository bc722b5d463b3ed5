import fc from 'fast-check';
import { members, people, stratumOf, yearOf } from '../../../test/statistics/figures.ts';
import type { Stratum } from '../stratum.ts';
import { comparability } from './comparability.ts';

type Said = Partial<Stratum>;
const compared = (one: Said, other: Said) => comparability(stratumOf(one), stratumOf(other));
const reason = (one: Said, other: Said) => compared(one, other).notComparable;
const education: Said = { measure: 'education.persons', unit: 'PERSON' };
const fiveYears: Stratum['period'] = { from: '2018-12-05', to: '2023-12-21' };

describe('comparability', () => {
  it('is given without a warning for the same thing in the same year', () => {
    expect(compared(people, people)).toEqual({ warnings: [] });
  });

  it('warns only, where student aid of two unions differs in its period', () => {
    const aid: Said = { statType: 'CUMULATIVE', stage: 'PAID', programmes: ['prog-jinqiu'] };
    const { notComparable, warnings } = compared(
      { ...aid, period: fiveYears },
      { ...aid, period: { to: '2019-09-26' } },
    );
    expect([notComparable, warnings]).toEqual([undefined, ['PERIOD_MISMATCH']]);
  });

  it('warns where one counts a year and the other all years, and where both leave their start open', () => {
    expect(compared(people, { ...people, statType: 'CUMULATIVE' }).warnings).toEqual(['PERIOD_MISMATCH']);
    const open: Said = { ...people, period: { to: '2019-09-26' } };
    expect(compared(open, open).warnings).toEqual(['AMBIGUOUS_PERIOD']);
    expect(compared(members, members).warnings).toEqual([]);
  });

  it('is refused between those who applied and those who completed', () => {
    const completed: Said = { ...education, stage: 'COMPLETED', period: yearOf(2021) };
    expect(reason({ ...education, stage: 'APPLIED' }, completed)).toBe('DIFFERENT_STAGE');
  });

  it('is refused between members that stand, that were entered, that are new, and one group of them', () => {
    const entered: Said = { ...members, statType: 'AMBIGUOUS', stage: 'REGISTERED', period: yearOf(2021) };
    const fresh: Said = { ...members, statType: 'FLOW', stage: 'NEW' };
    const drivers: Said = { ...members, dimensions: { group: ['TRUCK_DRIVERS'] } };
    expect(reason(members, entered)).toBe('DIFFERENT_STAGE');
    expect(reason(members, fresh)).toBe('DIFFERENT_STAGE');
    expect(reason(members, { ...members, statType: 'FLOW' })).toBe('STOCK_VS_FLOW');
    expect(reason(members, drivers)).toBe('DIFFERENT_GROUP');
  });

  it('is refused between units, measures, and what was proposed and what was given', () => {
    expect(reason(people, { measure: 'aid.person_times', unit: 'PERSON_TIME' })).toBe('PERSON_VS_PERSON_TIME');
    expect(reason(people, {})).toBe('UNIT_MISMATCH');
    expect(reason(people, education)).toBe('MEASURE_MISMATCH');
    expect(reason({ ...people, status: 'NOMINATED' }, { ...people, status: 'CONFERRED' })).toBe('NOMINATED_INCLUDED');
  });

  it('warns where one covers more bodies or programmes than the other, and takes no scope for that of the union itself', () => {
    expect(compared(people, { ...people, scope: 'OWN' }).warnings).toEqual([]);
    expect(compared(people, { ...people, scope: 'SYSTEM' }).warnings).toEqual(['DIFFERENT_SCOPE']);
    const [bundle, one] = [{ programmes: ['a', 'b', 'c'] }, { programmes: ['a'] }];
    expect(compared(bundle, one).warnings).toEqual(['DIFFERENT_SCOPE']);
    expect(compared(one, { programmes: ['d'] }).warnings).toEqual([]);
  });

  it('passes on what the integrity rules found', () => {
    expect(compared({ warnings: ['PART_EXCEEDS_WHOLE'] }, {}).warnings).toEqual(['PART_EXCEEDS_WHOLE']);
  });

  it('does not depend on which of the two comes first', () => {
    const said: fc.Arbitrary<Said> = fc.record({
      unit: fc.constantFrom('PERSON', 'PERSON_TIME', 'CNY'),
      statType: fc.constantFrom('FLOW', 'STOCK', 'ANNUAL', 'AMBIGUOUS'),
      stage: fc.constantFrom(undefined, 'NEW', 'PAID'),
      status: fc.constantFrom(undefined, 'NOMINATED'),
      scope: fc.constantFrom(undefined, 'SYSTEM'),
      period: fc.constantFrom(yearOf(2024), fiveYears, {}),
      programmes: fc.subarray(['a', 'b']),
      dimensions: fc.record({ group: fc.subarray(['WOMEN', 'COURIERS'] as string[]) }),
    });
    fc.assert(fc.property(said, said, (one, other) => expect(compared(one, other)).toEqual(compared(other, one))));
  });
});
