import type { NumberPhrase } from './find-number-phrases.ts';

const number = '[\\d一二两三四五六七八九十百千万亿%]';
const rangeBefore = new RegExp(`${number}\\s*[人名家个场项户次元]?\\s*[-–—~/+至到]\\s*$`, 'u');
const rangeAfter = new RegExp(`^\\s*[-–—~至到]\\s*${number}`, 'u');

/** False for an ordinal (第三项), and for a unit without a number or a mark, as slogans have it (进万家). */
export function isCount(folded: string, phrase: NumberPhrase): boolean {
  const bareUnit = /^[百千万亿]+$/u.test(phrase.numeral) && phrase.marks.length === 0;
  return !bareUnit && !/第\s*$/u.test(folded.slice(0, phrase.start));
}

/** True for one end of a range or a part of a sum or fraction (10至20人, 6+1个), 数十名, 上千名, and 两个半. */
export function isUnclear(folded: string, phrase: NumberPhrase): boolean {
  const before = folded.slice(0, phrase.start);
  const after = folded.slice(phrase.end);
  const someTens = /^[十百千万亿]/u.test(phrase.numeral) && /[数几上成]$/u.test(before);
  return someTens || rangeBefore.test(before) || rangeAfter.test(after) || after.startsWith('半');
}
