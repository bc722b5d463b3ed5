import fc from 'fast-check';
import { readPrintedFigure } from './read-printed-figure.ts';

it.each([
  ['近10000人', ['人'], '近10000人', '10000', 'NEARLY'],
  ['组织 130余场演出', ['场'], '130余场', '130', 'MORE_THAN'],
  ['资金1324.6万元', ['元'], '1324.6万元', '13246000', 'EXACT'],
  ['单位10 个', ['个', '家'], '10 个', '10', 'EXACT'],
  ['活动204场次', ['场', '次'], '204场次', '204', 'EXACT'],
  ['約３千餘戶', ['户'], '約３千餘戶', '3000', 'ABOUT'],
  ['96%以上', ['%'], '96%以上', '96', 'AT_LEAST'],
  ['近万项', ['项'], '近万项', '10000', 'NEARLY'],
  ['不超过1,324.50元', ['元'], '不超过1,324.50元', '1324.5', 'AT_MOST'],
  ['1亿2000万元', ['元'], '1亿2000万元', '120000000', 'EXACT'],
  ['第三届評出十五名', ['人', '名'], '十五名', '15', 'EXACT'],
  ['最近20人', ['人'], '20人', '20', 'EXACT'],
  ['节约10万元', ['元'], '10万元', '100000', 'EXACT'],
  ['2万人次,其中650人', ['人'], '650人', '650', 'EXACT'],
  ['100人/次', ['人次'], '100人/次', '100', 'EXACT'],
  ['成果0.00015万项', ['项'], '0.00015万项', '1.5', 'EXACT'],
])('reads %s', (printed, classifiers, printedAs, value, precision) => {
  expect(readPrintedFigure(printed, classifiers)).toMatchObject({ ok: true, printedAs, value, precision });
});

it.each([
  ['2万余人次', ['人'], 'OTHER_CLASSIFIER'],
  ['100人/次', ['人', '名'], 'OTHER_CLASSIFIER'],
  ['历时2个月', ['个'], 'OTHER_CLASSIFIER'],
  ['提高3个百分点', ['个', '%'], 'OTHER_CLASSIFIER'],
  ['第十五次', ['次'], 'NOT_A_COUNT'],
  ['工会进万家', ['家'], 'NOT_A_COUNT'],
  ['首届', ['个'], 'NO_NUMBER'],
  ['.15萬個', ['个'], 'NO_NUMBER'],
  ['数十名', ['名'], 'UNCLEAR_NUMBER'],
  ['两三名', ['名'], 'UNCLEAR_NUMBER'],
  ['两万五人', ['人'], 'UNCLEAR_NUMBER'],
  ['10至20人', ['人'], 'UNCLEAR_NUMBER'],
  ['10人-20人', ['人'], 'UNCLEAR_NUMBER'],
  ['近20余人', ['人'], 'CONTRADICTION'],
  ['1.23456元', ['元'], 'TOO_PRECISE'],
])('does not guess at %s', (printed, classifiers, code) => {
  expect(readPrintedFigure(printed, classifiers)).toMatchObject({ ok: false, code });
});

it('says what a number counts that was not asked for', () => {
  expect(readPrintedFigure('2万余人次', ['人', '名'])).toHaveProperty('reason', '“2万余人次” counts 人次, not 人, 名');
});

it('reads words as digits, and says so', () => {
  expect(readPrintedFigure('職工兩萬余人次', ['人次'])).toMatchObject({
    printedAs: '兩萬余人次',
    value: '20000',
    scaled: '200000000',
    lower: '20000',
    normalised: true,
    mantissa: '两',
    multiplier: '万',
    classifier: '人次',
  });
});

it('keeps mantissa and multiplier, so that a cut number can be told from a whole one', () => {
  const [whole, cut] = ['1.15萬個', '15萬個'].map((printed) => readPrintedFigure(printed, ['个']));
  expect(whole).toMatchObject({ mantissa: '1.15', multiplier: '万', classifier: '个', value: '11500' });
  expect(cut).toMatchObject({ mantissa: '15', multiplier: '万', classifier: '个', value: '150000' });
});

const decimal = fc
  .tuple(fc.bigInt(0n, 10n ** 12n), fc.nat({ max: 9999 }))
  .map(([whole, fraction]) => `${whole}.${String(fraction).padStart(4, '0')}`.replace(/\.?0+$/, ''));
const marks = fc.constantFrom(
  ...([
    ['', '', 'EXACT'],
    ['近', '', 'NEARLY'],
    ['', '余', 'MORE_THAN'],
    ['', '多', 'MORE_THAN'],
    ['约', '', 'ABOUT'],
  ] as const),
);
const multipliers = fc.constantFrom(['', 0], ['万', 4], ['萬', 4], ['亿', 8], ['億', 8]) as fc.Arbitrary<
  [string, number]
>;

it('reads what is printed from any decimal, multiplier and mark', () => {
  fc.assert(
    fc.property(
      decimal,
      multipliers,
      marks,
      fc.constantFrom('人次', '人', '個', '元'),
      (value, [unit, zeros], mark, of) => {
        const [before, after, precision] = mark;
        const expected = { printedAs: `${before}${value}${unit}${after}${of}`, value: shift(value, zeros), precision };
        expect(readPrintedFigure(`共${expected.printedAs},`, ['人次', '人', '个', '元'])).toMatchObject(expected);
        expect(readPrintedFigure(`共${before}${value}${after}${unit}${of}`, [of])).toMatchObject({
          value: expected.value,
        });
      },
    ),
  );
});

it('reads any whole number below 10^8 that is printed in words', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999_999 }), (number) => {
      const read = readPrintedFigure(`${inWords(number)}名`, ['名']);
      expect(read).toMatchObject({ value: String(number), normalised: true });
    }),
  );
});

/** Moves the decimal point to the right, on the text. */
function shift(value: string, zeros: number): string {
  const [whole = '', fraction = ''] = value.split('.');
  const moved = fraction.padEnd(zeros, '0');
  const left = (whole + moved.slice(0, zeros)).replace(/^0+(?=\d)/, '');
  return moved.length > zeros ? `${left}.${moved.slice(zeros)}` : left;
}

function inWords(number: number): string {
  if (number < 10_000) return belowTenThousand(number);
  const rest = number % 10_000;
  const zero = rest > 0 && rest < 1_000 ? '零' : '';
  return `${belowTenThousand(Math.floor(number / 10_000))}万${zero}${rest > 0 ? belowTenThousand(rest) : ''}`;
}

function belowTenThousand(number: number): string {
  const digits = [...String(number)].map((digit, at, all) => {
    const unit = ['', '十', '百', '千'][all.length - 1 - at] ?? '';
    return digit === '0' ? '零' : `${'一二三四五六七八九'.charAt(Number(digit) - 1)}${unit}`;
  });
  return digits.join('').replace(/零+/g, '零').replace(/零$/, '');
}
