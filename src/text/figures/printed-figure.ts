import type { Precision } from './precision-marks.ts';

/** A number as a source prints it, and what it says. */
export interface PrintedFigure {
  readonly ok: true;
  /** The number phrase alone, as printed: 近10000人, 1324.6万元, 10 个. */
  readonly printedAs: string;
  /** The exact decimal, in the unit of the classifier: 13246000 for 1324.6万元. */
  readonly value: string;
  readonly number: number;
  /** The value × 10^4 as a whole number, for sums. */
  readonly scaled: string;
  readonly precision: Precision;
  readonly lower?: string;
  readonly upper?: string;
  /** True when the value was read from words alone: 兩萬. */
  readonly normalised: boolean;
  /** The number without its last 万 or 亿, folded: 1.15 of 1.15萬個. */
  readonly mantissa: string;
  /** 万, 亿 or 万亿, or nothing. */
  readonly multiplier: string;
  /** The classifier, simplified: 个 of 1.15萬個, 场 of 204场次. */
  readonly classifier: string;
}

/** Why a printed form cannot be read as a figure. */
export interface FigureProblem {
  readonly ok: false;
  readonly code: 'NO_NUMBER' | 'OTHER_CLASSIFIER' | 'NOT_A_COUNT' | 'UNCLEAR_NUMBER' | 'CONTRADICTION' | 'TOO_PRECISE';
  readonly reason: string;
}
