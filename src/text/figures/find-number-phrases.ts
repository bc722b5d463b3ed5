import { classifierPattern } from './classifiers.ts';
import { markAfter, markBefore, markWithin } from './precision-marks.ts';

const digits = '(?:\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)';
const words = '一二两三四五六七八九十百千万亿';
const numeral = `(?:${digits}|[${words}])(?:\\s*(?:${digits}|[零〇${words}]))*`;
// Neither inside a longer number (15 of 1.15, 324 of 1,324) nor inside a longer word for one.
const start = `(?<![\\d.零〇${words}])(?<!\\d,(?=\\d{3}(?!\\d)))`;
// 余 and 多 stand before or after 万 and 亿.
const rest = `(?:\\s*(?<within>${markWithin}))?(?:\\s*(?<unit>[万亿]{1,2}))?(?:\\s*(?<more>${markWithin}))?`;

/** A number with a classifier, as it stands in a folded text. */
export interface NumberPhrase {
  readonly start: number;
  readonly end: number;
  readonly numeral: string;
  readonly classifier: string;
  readonly marks: readonly string[];
  /** Everything it is made of, in the order of print. */
  readonly parts: readonly NumberPart[];
}

/** One part of a number phrase, and where it stands in the text: a word around the number, the numeral, the classifier. */
export interface NumberPart {
  readonly kind: 'MARK' | 'NUMERAL' | 'CLASSIFIER';
  readonly start: number;
  readonly end: number;
}

/** Every number that is followed by a known classifier or one of those asked for, in order of the folded text. */
export function findNumberPhrases(folded: string, classifiers: readonly string[]): NumberPhrase[] {
  return [...folded.matchAll(phrasePattern(classifiers))].map((match) => {
    const { before, number = '', within, unit = '', more, classifier = '', after } = match.groups ?? {};
    return {
      start: match.index,
      end: match.index + match[0].length,
      numeral: (number + unit).replace(/\s/g, ''),
      classifier,
      marks: [before, within, more, after].filter((mark) => mark !== undefined),
      parts: partsOf(match),
    };
  });
}

// The groups of the pattern, in the order in which they stand in it.
const kinds = {
  before: 'MARK',
  number: 'NUMERAL',
  within: 'MARK',
  unit: 'NUMERAL',
  more: 'MARK',
  classifier: 'CLASSIFIER',
  after: 'MARK',
} as const;

function partsOf({ indices }: RegExpExecArray): NumberPart[] {
  return Object.entries(kinds).flatMap(([group, kind]) => {
    const place = indices?.groups?.[group];
    return place === undefined ? [] : [{ kind, start: place[0], end: place[1] }];
  });
}

function phrasePattern(classifiers: readonly string[]): RegExp {
  const number = `(?:(?<before>${markBefore})\\s*)?${start}(?<number>${numeral})${rest}`;
  const counted = `\\s*(?<classifier>${classifierPattern(classifiers)})(?:\\s*(?<after>${markAfter}))?`;
  return new RegExp(number + counted, 'dgu');
}
