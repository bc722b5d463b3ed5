import fc from 'fast-check';
import { readWindow } from './timeline-window.ts';

it.each([
  [undefined, undefined, { from: 0, to: 99_999_999, given: false }],
  ['2019', undefined, { from: 20190101, to: 99_999_999, given: true }],
  [undefined, '2024-02', { from: 0, to: 20240229, given: true }],
  ['2019-07-18', '2019-07-18', { from: 20190718, to: 20190718, given: true }],
])('reads the window from %s to %s', (from, to, window) => {
  expect(readWindow(from, to)).toEqual(window);
});

it.each(['', 'tomorrow', '2023-02-30', 'XXXX-11-25', '/2019'])('refuses to begin at “%s”', (from) => {
  expect(() => readWindow(from, undefined)).toThrow(`from: “${from}” is no date`);
});

it('takes two years in their order only', () => {
  const year = fc.integer({ min: 1000, max: 9999 });
  fc.assert(
    fc.property(year, year, (from, to) => {
      const read = () => readWindow(String(from), String(to));
      if (from > to) expect(read).toThrow('is after to');
      else expect(read()).toEqual({ from: from * 10_000 + 101, to: to * 10_000 + 1231, given: true });
    }),
  );
});
