import { foldName, foldWords } from './fold-name.ts';
import { toSimplified } from './to-simplified.ts';

it.each([
  ['新密總工會', '新密总工会'],
  ['濮陽市', '濮阳市'],
  ['中国梦·劳动美', '中国梦劳动美'],
  ['《中国梦 “劳动美”》', '中国梦劳动美'],
  ['Xīnmì Shì', 'xinmi shi'],
  ['Lüliang', 'lvliang'],
  ['lǜ', 'lv'],
  ['ＸＭＳＺＧＨ', 'xmszgh'],
  ["Workers' Congress", 'workers congress'],
  ['12351 热线', '12351热线'],
  ['', ''],
])('folds %s to %s', (text, folded) => {
  expect(foldName(text)).toBe(folded);
});

it('folds what it folded to the same', () => {
  for (const text of ['乾縣總工會', '瞭望', '后', '於潜', 'İstanbul', '가나', '㍿']) {
    expect(foldName(foldName(text))).toBe(foldName(text));
  }
});

it('folds a piece of a name to a piece of the folded name', () => {
  expect(foldName('乾隆通宝')).toContain(foldName('乾'));
});

it('keeps the words of a query apart', () => {
  expect(foldWords('新密 總工會')).toBe('新密 总工会');
});

it('turns any traditional script into that of the mainland, and leaves simplified text alone', () => {
  expect(toSimplified('中華全國總工會')).toBe('中华全国总工会');
  expect(toSimplified('中华全国总工会')).toBe('中华全国总工会');
});
