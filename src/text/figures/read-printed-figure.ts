import { classifierOf } from './classifiers.ts';
import { decimalOf, scaledOf } from './exact-decimal.ts';
import { findNumberPhrases, type NumberPhrase } from './find-number-phrases.ts';
import { foldPrint } from './fold-print.ts';
import { isCount, isUnclear } from './judge-phrase.ts';
import { boundsOf, precisionOf } from './precision-marks.ts';
import type { FigureProblem, PrintedFigure } from './printed-figure.ts';
import { readNumeral } from './read-numeral.ts';

/**
 * Reads the first number phrase that is followed by one of the classifiers. Classifiers in simplified script match both prints.
 * 人 does not match 人次: persons and person-times never blur.
 */
export function readPrintedFigure(printed: string, classifiers: readonly string[]): PrintedFigure | FigureProblem {
  const folded = foldPrint(printed);
  const asked = new Set(classifiers.map(classifierOf));
  const phrases = findNumberPhrases(folded, classifiers);
  const counts = phrases.filter((phrase) => isCount(folded, phrase));
  const phrase = counts.find(({ classifier }) => asked.has(classifierOf(classifier)));
  if (!phrase) return nothingFound(printed, classifiers, { phrases, counts });
  if (isUnclear(folded, phrase)) return problem('UNCLEAR_NUMBER', `“${printed}” does not give one number`);
  return readPhrase(printed.slice(phrase.start, phrase.end), phrase);
}

function readPhrase(printedAs: string, phrase: NumberPhrase): PrintedFigure | FigureProblem {
  const steps = readNumeral(phrase.numeral);
  if (steps === undefined) return problem('UNCLEAR_NUMBER', `“${printedAs}” may be read as more than one number`);
  const precision = precisionOf(phrase.marks);
  if (!precision) return problem('CONTRADICTION', `the words around the number contradict each other: “${printedAs}”`);
  const scaled = scaledOf(steps);
  if (scaled === undefined) return problem('TOO_PRECISE', `“${printedAs}” has more than four decimals`);
  const value = decimalOf(steps);
  const exactness = { precision, ...boundsOf(value, precision) };
  return { ok: true, printedAs, value, number: Number(value), scaled, ...exactness, ...formOf(phrase) };
}

function formOf({ numeral, classifier }: NumberPhrase) {
  const multiplier = /[万亿]*$/u.exec(numeral)?.[0] ?? '';
  return {
    normalised: !/\d/.test(numeral),
    mantissa: numeral.slice(0, numeral.length - multiplier.length),
    multiplier,
    classifier: classifierOf(classifier),
  };
}

interface Found {
  readonly phrases: readonly NumberPhrase[];
  readonly counts: readonly NumberPhrase[];
}

function nothingFound(printed: string, classifiers: readonly string[], { phrases, counts }: Found): FigureProblem {
  const wanted = classifiers.join(', ');
  const other = counts[0];
  if (other) return problem('OTHER_CLASSIFIER', `“${printed}” counts ${classifierOf(other.classifier)}, not ${wanted}`);
  if (phrases.length > 0) return problem('NOT_A_COUNT', `“${printed}” has an ordinal or a set phrase, not a count`);
  return problem('NO_NUMBER', `“${printed}” has no number followed by ${wanted}`);
}

function problem(code: FigureProblem['code'], reason: string): FigureProblem {
  return { ok: false, code, reason };
}
