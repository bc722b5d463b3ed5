import fc from 'fast-check';
import type { FactRow } from '../../store/statements/rows.ts';
import { shareOf } from './share.ts';

const figure = (value: number, lower: number | null, upper: number | null) => ({ value, lower, upper }) as FactRow;

describe('shareOf', () => {
  it('is the part over the whole', () => {
    expect(shareOf(figure(105, 105, 105), figure(106, 106, 106))?.value).toBeCloseTo(0.990566, 6);
  });

  it('has no upper bound where the whole has no lower one, and no lower where it has no upper one', () => {
    expect(shareOf(figure(15, 15, 15), figure(130, 130, null))).toMatchObject({ lower: undefined, upper: 15 / 130 });
    expect(shareOf(figure(15, 15, 15), figure(130, null, 130))).toMatchObject({ lower: 15 / 130, upper: undefined });
  });

  it('is not computed of a whole of nothing', () => {
    expect(shareOf(figure(1, 1, 1), figure(0, 0, 0))).toBeUndefined();
  });

  it('lies within its bounds, whatever the numbers', () => {
    const bounded = fc
      .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 }))
      .map(([value, below, above]) => figure(value, Math.max(value - below, 1), value + above));
    fc.assert(
      fc.property(bounded, bounded, (part, whole) => {
        const share = shareOf(part, whole);
        return share !== undefined && (share.lower ?? 0) <= share.value && share.value <= (share.upper ?? Infinity);
      }),
    );
  });
});
