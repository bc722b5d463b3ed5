import { figureOf, members, people, yearOf } from '../../test/statistics/figures.ts';
import { addUp, type Added } from './add-up.ts';
import type { Stratum } from './stratum.ts';

const warned = ({ warnings }: Added) => warnings.map(({ code }) => code);
const wanted = (...figures: Parameters<typeof figureOf>[]) => addUp(figures.map((one) => figureOf(...one)));
const refusal = (...figures: Parameters<typeof figureOf>[]) => wanted(...figures).refused?.code;
const paid: Partial<Stratum> = { stage: 'PAID' };
const sessions: Partial<Stratum> = { measure: 'activity.sessions', unit: 'SESSION' };

describe('addUp', () => {
  it('adds contracts of three types to what was signed in a year', () => {
    const contracts = (contractType: string) =>
      ({ measure: 'contract.count', unit: 'CONTRACT', dimensions: { contractType: [contractType] } }) as const;
    const added = wanted(
      [contracts('WAGE'), { value: 683 }],
      [contracts('REGIONAL'), { value: 14 }],
      [contracts('INDUSTRY'), { value: 5 }],
    );
    expect(added).toMatchObject({ count: 3, sum: { value: 702, lower: 702, upper: 702 }, largest: { value: 683 } });
    expect(warned(added)).toEqual(['SINGLE_SOURCE']);
  });

  it('adds student aid of two unions with the warning that their periods differ', () => {
    const added = wanted(
      [
        { ...paid, statType: 'CUMULATIVE', period: { from: '2018-12-05', to: '2023-12-21' } },
        { value: 2_032_000, subject: 'a', source: 'a' },
      ],
      [
        { ...paid, statType: 'CUMULATIVE', period: {} },
        { value: 13_246_000, subject: 'b', source: 'b' },
      ],
    );
    expect(added.sum).toEqual({ value: 15_278_000, lower: 15_278_000, upper: 15_278_000 });
    expect(warned(added)).toEqual(['PERIOD_MISMATCH']);
  });

  it('gives a lower bound where one number is rounded', () => {
    const money = { measure: 'investment.amount', statType: 'AMBIGUOUS', period: {} } as const;
    const added = wanted(
      [money, { value: 200_000 }],
      [money, { value: 100_000, bounds: { lower: 100_000 } }],
      [{ ...money, statType: 'FLOW', period: { from: '2019-01-01', to: '2019-06-30' } }, { value: 80_000 }],
    );
    expect(added.sum).toEqual({ value: 380_000, lower: 380_000, upper: undefined });
    expect(warned(added)).toEqual(['PERIOD_MISMATCH', 'AMBIGUOUS_PERIOD', 'BOUNDS_ONLY', 'SINGLE_SOURCE']);
  });

  it('makes no sum of nothing, and never refuses one figure', () => {
    expect(addUp([])).toEqual({ count: 0, warnings: [] });
    expect(wanted([{ additivity: 'NOT_ADDITIVE', unit: 'PERCENT' }, { value: 95 }]).sum?.value).toBe(95);
    expect(wanted([{ stage: 'BASE' }, { value: 106 }]).refused).toBeUndefined();
  });

  it('names the parts that were left out', () => {
    const added = addUp([figureOf(sessions, { value: 130 })], { partsLeftOut: ['fig-15'] });
    expect(added.warnings).toContainEqual({ code: 'PARTS_LEFT_OUT', facts: ['fig-15'] });
  });

  it('passes on what the integrity rules found', () => {
    const added = wanted([{ warnings: ['SOURCE_CORRUPTION'] }, { value: 1, id: 'fig-odd' }]);
    expect(added.warnings).toContainEqual({ code: 'SOURCE_CORRUPTION', facts: ['fig-odd'] });
  });
});

describe('addUp refuses', () => {
  it('different units, and people with person-times under a name of its own', () => {
    const times = { measure: 'aid.person_times', unit: 'PERSON_TIME' } as const;
    expect(refusal([people, { value: 1 }], [times, { value: 2 }])).toBe('PERSON_VS_PERSON_TIME');
    expect(refusal([people, { value: 1 }], [times, { value: 2 }], [{}, { value: 3 }])).toBe('UNIT_MISMATCH');
    expect(wanted([people, { value: 1 }], [{}, { value: 2 }]).smallest).toBeUndefined();
  });

  it('one unit of different measures, but still says which is the largest', () => {
    const cases = (measure: string) => ({ measure, unit: 'CASE' }) as const;
    const added = wanted(
      [cases('casework.petitions'), { value: 116 }],
      [cases('casework.arbitrations'), { value: 13 }],
    );
    expect(added).toMatchObject({ refused: { code: 'MEASURE_MISMATCH' }, count: 2, largest: { value: 116 } });
    expect(added.sum).toBeUndefined();
  });

  it('rates', () => {
    const rate = { measure: 'union.membership_rate', unit: 'PERCENT', additivity: 'NOT_ADDITIVE' } as const;
    expect(refusal([rate, { value: 95 }], [rate, { value: 98 }])).toBe('NOT_ADDITIVE');
  });

  it('money raised with money paid, and with money of which neither is said', () => {
    expect(refusal([{ stage: 'RAISED' }, { value: 37_242_500 }], [paid, { value: 13_246_000 }])).toBe(
      'DIFFERENT_STAGE',
    );
    expect(refusal([{}, { value: 1 }], [paid, { value: 2 }])).toBe('DIFFERENT_STAGE');
  });

  it('all there are with the part of them, and with another whole', () => {
    const townships = { measure: 'union.places', unit: 'PLACE', statType: 'STOCK', period: {} } as const;
    expect(refusal([{ ...townships, stage: 'BASE' }, { value: 106 }], [townships, { value: 105 }])).toBe(
      'DIFFERENT_STAGE',
    );
    const bases = [
      figureOf({ stage: 'BASE' }, { value: 1, subject: 'a' }),
      figureOf({ stage: 'BASE' }, { value: 2, subject: 'b' }),
    ];
    expect(addUp(bases).refused?.code).toBe('DIFFERENT_STAGE');
  });

  it('takes new ones for what happened in a period, but not for what stands at its end', () => {
    const flow = { ...members, statType: 'FLOW' } as const;
    expect(refusal([flow, { value: 1 }], [{ ...flow, stage: 'NEW' }, { value: 2 }])).toBeUndefined();
    expect(refusal([members, { value: 1 }], [{ ...flow, stage: 'NEW' }, { value: 2 }])).toBe('DIFFERENT_STAGE');
  });

  it('what stands with what happened', () => {
    expect(refusal([members, { value: 133_824 }], [{ ...members, statType: 'FLOW' }, { value: 2573 }])).toBe(
      'STOCK_VS_FLOW',
    );
  });

  it('members of one union at two dates, but not those of two unions', () => {
    const before = { ...members, period: { to: '2021-12-31' } } as const;
    expect(refusal([members, { value: 10 }], [before, { value: 9 }])).toBe('STOCK_VS_FLOW');
    const two = wanted(
      [members, { value: 10, subject: 'a', source: 'a' }],
      [before, { value: 9, subject: 'b', source: 'b' }],
    );
    expect(two.refused).toBeUndefined();
    expect(warned(two)).toEqual(['PERIOD_MISMATCH']);
  });

  it('nominated with conferred, and warns where all are nominated', () => {
    const honours = { measure: 'honour.organisations', unit: 'ORGANISATION', status: 'NOMINATED' } as const;
    expect(refusal([honours, { value: 5 }], [{ ...honours, status: 'CONFERRED' }, { value: 10 }])).toBe(
      'NOMINATED_INCLUDED',
    );
    expect(warned(wanted([honours, { value: 5 }]))).toEqual(['NOMINATED_INCLUDED']);
  });

  it('five programmes with one of the five, and says so where the one exceeds the five', () => {
    const five = { ...paid, period: {}, programmes: ['a', 'b', 'c', 'd', 'e'] } as const;
    const one = { ...five, programmes: ['c'] } as const;
    expect(refusal([five, { value: 3_600_000 }], [one, { value: 13_246_000 }])).toBe('SCOPE_OVERLAP');
    const odd: Partial<Stratum> = { warnings: ['PART_EXCEEDS_WHOLE'] };
    const added = wanted(
      [
        { ...five, ...odd },
        { value: 3_600_000, id: 'whole' },
      ],
      [
        { ...one, ...odd },
        { value: 13_246_000, id: 'part' },
      ],
    );
    expect(added.refused).toEqual({ code: 'PART_EXCEEDS_WHOLE', facts: ['whole', 'part'] });
    expect(warned(added)).not.toContain('PART_EXCEEDS_WHOLE');
  });

  it('but not what two unions state, nor what lies in surely different years', () => {
    const both = { ...paid, programmes: ['a', 'b'] } as const;
    expect(
      refusal(
        [both, { value: 1, subject: 'a' }],
        [
          { ...paid, programmes: ['a'] },
          { value: 2, subject: 'b' },
        ],
      ),
    ).toBeUndefined();
    expect(
      refusal([both, { value: 1 }], [{ ...paid, programmes: ['a'], period: yearOf(2021) }, { value: 2 }]),
    ).toBeUndefined();
  });
});
