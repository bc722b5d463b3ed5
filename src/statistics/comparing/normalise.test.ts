import { baseWarnings, normalise } from './normalise.ts';

const amount = (value: number, unit: string) => ({ value, lower: value, upper: value, unit });

describe('normalise', () => {
  it('says how money per student was computed', () => {
    const perStudent = normalise(amount(13_246_000, 'CNY'), amount(6573, 'PERSON'));
    expect(perStudent?.value).toBeCloseTo(2015.21, 2);
    expect(perStudent?.formula).toBe('13246000 CNY / 6573 PERSON');
  });

  it('turns a rounded base into an upper bound', () => {
    const base = { ...amount(1340, 'PERSON'), upper: undefined };
    const perHead = normalise(amount(2_032_000, 'CNY'), base);
    expect(perHead?.lower).toBeUndefined();
    expect(perHead?.upper).toBeCloseTo(1516.42, 2);
  });

  it('is not computed over nothing', () => {
    expect(normalise(amount(1, 'CNY'), amount(0, 'PERSON'))).toBeUndefined();
  });
});

describe('baseWarnings', () => {
  it('warns where money per person stands beside money per attendance', () => {
    expect(baseWarnings(['PERSON', 'PERSON_TIME', 'PERSON'])).toEqual(['UNIT_MISMATCH', 'PERSON_VS_PERSON_TIME']);
    expect(baseWarnings(['PERSON', 'SESSION'])).toEqual(['UNIT_MISMATCH']);
    expect(baseWarnings(['PERSON', 'PERSON'])).toEqual([]);
  });
});
