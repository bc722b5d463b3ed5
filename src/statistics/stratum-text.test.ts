import { stratumOf } from '../../test/statistics/figures.ts';
import { decodeStratum, encodeStratum } from './stratum-text.ts';

describe('encodeStratum', () => {
  it('writes equal strata as equal texts, in whatever order their sets are given, and whether an empty one is there', () => {
    const one = stratumOf({ programmes: ['a', 'b'], dimensions: { level: ['NATIONAL', 'PROVINCIAL'], group: [] } });
    const other = stratumOf({ programmes: ['b', 'a'], dimensions: { level: ['PROVINCIAL', 'NATIONAL'] } });
    expect(encodeStratum(one)).toBe(encodeStratum(other));
  });

  it('is read again as it was written', () => {
    const stratum = stratumOf({
      stage: 'PAID',
      status: 'CONFERRED',
      dimensions: { group: ['WOMEN'] },
      warnings: ['PARTS_DIFFER'],
    });
    expect(decodeStratum(encodeStratum(stratum))).toEqual(stratum);
  });
});
