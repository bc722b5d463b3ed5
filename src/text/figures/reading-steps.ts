import type { ValueOf } from '../../model/define-vocabulary.ts';
import { unit as units } from '../../model/vocabulary/unit.ts';
import type { BothLanguages } from './figure-words.ts';
import { findNumberPhrases, type NumberPart } from './find-number-phrases.ts';
import { foldPrint } from './fold-print.ts';
import { precisionOfMark, type Precision } from './precision-marks.ts';
import { unitSize, wordDigit } from './read-numeral.ts';

/** One step in which a printed number is read: a part of the print, and what it says in both languages. */
export interface ReadingStep extends BothLanguages {
  readonly part: string;
}

/** What a printed number counts: the classifiers its measure takes, and the unit they stand for. */
export interface CountedIn {
  readonly classifiers: readonly string[];
  readonly unit: ValueOf<typeof units>;
}

/**
 * How a printed number is read, part by part in the order of print: together the parts are the print, spaces aside.
 * Nothing where it is no number with one of the classifiers.
 */
export function readingSteps(printed: string, { classifiers, unit }: CountedIn): ReadingStep[] {
  const folded = foldPrint(printed);
  const [phrase] = findNumberPhrases(folded, classifiers);
  const parts = phrase?.parts ?? [];
  const numeral = parts.find(({ kind }) => kind === 'NUMERAL');
  return parts.flatMap((part) => {
    const text = { printed: printed.slice(part.start, part.end), folded: folded.slice(part.start, part.end) };
    return readPart(part.kind, { ...text, goesOn: part !== numeral }, unit);
  });
}

interface PartText {
  readonly printed: string;
  readonly folded: string;
  /** Whether a numeral stands before it, as before the 万 of 360余万元. */
  readonly goesOn: boolean;
}

function readPart(kind: NumberPart['kind'], text: PartText, unit: CountedIn['unit']): ReadingStep[] {
  if (kind === 'NUMERAL') return numeralSteps(text);
  if (kind === 'MARK') return [{ part: text.printed, ...markWords[precisionOfMark(text.folded) ?? 'ABOUT'] }];
  const { zh, en } = units.wording[unit];
  return [{ part: text.printed, zh: `量词，单位：${zh}`, en: `classifier; unit: ${en}` }];
}

const markWords: Readonly<Record<Precision, BothLanguages>> = {
  EXACT: { zh: '准确数', en: 'exact' },
  MORE_THAN: { zh: '多于此数，只作下限', en: 'more than this: a lower bound only' },
  AT_LEAST: { zh: '不少于此数，只作下限', en: 'at least this: a lower bound only' },
  NEARLY: { zh: '接近而不到此数，只作上限', en: 'nearly this: an upper bound only' },
  AT_MOST: { zh: '不多于此数，只作上限', en: 'at most this: an upper bound only' },
  ABOUT: { zh: '约数，上下限均不定', en: 'about: no bound on either side' },
};

/** Digits stay together; each word for a digit and each unit is a step of its own. */
function numeralSteps({ printed, folded, goesOn }: PartText): ReadingStep[] {
  const tokens = [...folded.matchAll(/[\d.,]+|\S/gu)];
  return tokens.map(({ 0: token, index }, at) => ({
    part: printed.slice(index, index + token.length),
    ...numeralWords(token, tokens[at - 1]?.[0] ?? (goesOn ? '1' : '零')),
  }));
}

/** A unit multiplies what stands before it; first, or after a zero, it stands for itself: 近万项, 一百零十. */
function numeralWords(token: string, before: string): BothLanguages {
  const size = unitSize(token);
  if (isZero(token)) return { zh: '空位，不计数', en: 'an empty place' };
  if (size === undefined) return sameIn(wordDigit(token) ?? token.replaceAll(',', ''));
  const grouped = size.toLocaleString('en-US');
  return sameIn(isZero(before) ? grouped : `× ${grouped}`);
}

function isZero(token: string): boolean {
  return token === '零' || token === '〇';
}

function sameIn(words: string): BothLanguages {
  return { zh: words, en: words };
}
