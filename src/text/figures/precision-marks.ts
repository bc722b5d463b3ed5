import type { ValueOf } from '../../model/define-vocabulary.ts';
import type { precision } from '../../model/vocabulary/precision.ts';

/** How exact a printed number is. */
export type Precision = ValueOf<typeof precision>;

const precisions: Readonly<Record<string, Precision>> = {
  近: 'NEARLY',
  将近: 'NEARLY',
  接近: 'NEARLY',
  不足: 'NEARLY',
  不到: 'NEARLY',
  约: 'ABOUT',
  大约: 'ABOUT',
  左右: 'ABOUT',
  上下: 'ABOUT',
  余: 'MORE_THAN',
  多: 'MORE_THAN',
  超: 'MORE_THAN',
  超过: 'MORE_THAN',
  逾: 'MORE_THAN',
  以上: 'AT_LEAST',
  至少: 'AT_LEAST',
  不少于: 'AT_LEAST',
  不低于: 'AT_LEAST',
  以下: 'AT_MOST',
  以内: 'AT_MOST',
  至多: 'AT_MOST',
  不超过: 'AT_MOST',
};

/** What one word around a number says; undefined for any other word. */
export function precisionOfMark(mark: string): Precision | undefined {
  return precisions[mark];
}

/** The words that may stand before the numeral. In 最近, 附近, 签约 or 节约 they are part of another word. */
export const markBefore =
  '(?<![最附邻靠亲签合契预节公条违])(?:将近|接近|近|不足|不到|大约|约|超过|超|逾|至少|不少于|不低于|至多|不超过)';
/** The words that may stand after the numeral, before or after 万 and 亿. */
export const markWithin = '[余多]';
/** The words that may stand after the classifier. */
export const markAfter = '(?:以上|以下|以内|左右|上下)';

/** What the words around a number say together; undefined where they contradict each other. 约 takes the edge off any other. */
export function precisionOf(marks: readonly string[]): Precision | undefined {
  const said = new Set(marks.map((mark) => precisions[mark]));
  if (said.size === 0) return 'EXACT';
  if (said.has('ABOUT')) return 'ABOUT';
  return said.size === 1 ? [...said][0] : undefined;
}

/** The bounds that the words entail, and no others. */
export function boundsOf(value: string, precision: Precision): { lower?: string; upper?: string } {
  if (precision === 'EXACT') return { lower: value, upper: value };
  if (precision === 'MORE_THAN' || precision === 'AT_LEAST') return { lower: value };
  return precision === 'ABOUT' ? {} : { upper: value };
}
