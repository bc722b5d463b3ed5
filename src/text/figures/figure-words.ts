import type { ValueOf } from '../../model/define-vocabulary.ts';
import { precision as precisions } from '../../model/vocabulary/precision.ts';
import { unit as units } from '../../model/vocabulary/unit.ts';
import type { Precision } from './precision-marks.ts';

/** A number as it was read: the exact decimal, its unit, and how exact the print is. */
export interface ReadNumber {
  readonly exact: string;
  readonly unit: ValueOf<typeof units>;
  readonly precision: Precision;
}

/** The same words in Chinese and in English. */
export interface BothLanguages {
  readonly zh: string;
  readonly en: string;
}

/** A number in words of both languages: 多于3,600,000元, more than 3,600,000 yuan. */
export function figureWords({ exact, unit, precision }: ReadNumber): BothLanguages {
  const { zh, en } = units.wording[unit];
  const number = grouped(exact);
  // 家/个 and 个（阵地） explain the unit; in a sentence the first word is enough.
  const classifier = zh.split(/[/（]/)[0] ?? zh;
  const counted = `${number} ${exact === '1' ? singularOf(en) : en}`;
  const before = precision === 'EXACT' ? '' : `${precisions.wording[precision].en} `;
  return { zh: `${chinesePrefix[precision]}${number}${classifier}`, en: `${before}${counted}` };
}

const chinesePrefix: Readonly<Record<Precision, string>> = {
  EXACT: '',
  MORE_THAN: '多于',
  AT_LEAST: '至少',
  NEARLY: '近',
  AT_MOST: '至多',
  ABOUT: '约',
};

function grouped(exact: string): string {
  const [whole = '', ...fraction] = exact.split('.');
  return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...fraction].join('.');
}

function singularOf(plural: string): string {
  const irregular: Readonly<Record<string, string>> = { people: 'person', copies: 'copy' };
  return irregular[plural] ?? plural.replace(/s$/, '');
}
