import { mergeNotices } from './merge-notices.ts';

it('says each code once, with the facts of all its notices', () => {
  const merged = mergeNotices([
    { code: 'BOUNDS_ONLY', facts: ['a', 'b'] },
    { code: 'PERIOD_MISMATCH', facts: ['c'] },
    { code: 'BOUNDS_ONLY', facts: ['b', 'd'] },
  ]);
  expect(merged).toEqual([
    { code: 'BOUNDS_ONLY', facts: ['a', 'b', 'd'] },
    { code: 'PERIOD_MISMATCH', facts: ['c'] },
  ]);
});
