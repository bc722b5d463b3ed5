import fc from 'fast-check';
import { readPrintedFigure } from './read-printed-figure.ts';
import { readingSteps } from './reading-steps.ts';

const yuan = { classifiers: ['元'], unit: 'CNY' } as const;
const stepsOf = (printed: string) => readingSteps(printed, yuan).map(({ part, en }) => `${part} = ${en}`);

it('takes a print apart: the number, its unit, the words around it, the classifier', () => {
  expect(stepsOf('360余万元')).toEqual([
    '360 = 360',
    '余 = more than this: a lower bound only',
    '万 = × 10,000',
    '元 = classifier; unit: yuan',
  ]);
});

it.each([
  ['近万元', ['近 = nearly this: an upper bound only', '万 = 10,000', '元 = classifier; unit: yuan']],
  ['两百零五元', ['两 = 2', '百 = × 100', '零 = an empty place', '五 = 5', '元 = classifier; unit: yuan']],
  [
    '1.15萬元以上',
    ['1.15 = 1.15', '萬 = × 10,000', '元 = classifier; unit: yuan', '以上 = at least this: a lower bound only'],
  ],
  ['兩萬億元', ['兩 = 2', '萬 = × 10,000', '億 = × 100,000,000', '元 = classifier; unit: yuan']],
  ['1亿2000万元', ['1 = 1', '亿 = × 100,000,000', '2000 = 2000', '万 = × 10,000', '元 = classifier; unit: yuan']],
])('reads %s as printed, whichever script or form', (printed, steps) => {
  expect(stepsOf(printed)).toEqual(steps);
});

it('says the same in Chinese', () => {
  expect(readingSteps('近20元', yuan).map(({ zh }) => zh)).toEqual([
    '接近而不到此数，只作上限',
    '20',
    '量词，单位：元',
  ]);
});

it('takes nothing apart that is no number with such a classifier', () => {
  expect(readingSteps('首届', yuan)).toEqual([]);
});

const print = fc.record({
  before: fc.constantFrom('', '近', '约 ', '超过'),
  number: fc.oneof(
    fc.integer({ min: 1, max: 99_999 }).map(String),
    fc.integer({ min: 1000, max: 9_999_999 }).map((whole) => whole.toLocaleString('en-US')),
    fc.integer({ min: 11, max: 9999 }).map((tenths) => String(tenths / 10)),
    fc.constantFrom('两', '三百五十', '一千零二十', '十'),
  ),
  multiplier: fc.constantFrom('', '万', '亿', '萬', ' 万'),
});

it('gives parts that together are the print, and multiply to the value that is stored', () => {
  fc.assert(
    fc.property(print, ({ before, number, multiplier }) => {
      const printed = `${before}${number}${multiplier}元`;
      const steps = readingSteps(printed, yuan);
      expect(steps.map(({ part }) => part).join('')).toBe(printed.replaceAll(' ', ''));
      const reading = readPrintedFigure(printed, yuan.classifiers);
      if (!/^[\d.,]+$/.test(number) || !reading.ok) return;
      const factors = steps.map(({ en }) => /^(?:× )?([\d.,]+)$/.exec(en)?.[1]).filter((one) => one !== undefined);
      const product = factors.reduce((sofar, factor) => sofar * Number(factor.replaceAll(',', '')), 1);
      expect(product).toBeCloseTo(reading.number, 3);
    }),
  );
});
