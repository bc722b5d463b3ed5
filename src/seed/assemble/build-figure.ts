import { dimensions } from '../../model/facts/figure.ts';
import type { Measure } from '../../model/measure.ts';
import { readPrintedFigure } from '../../text/figures/read-printed-figure.ts';
import type { FigureEntry } from '../format/figure-entry.ts';
import type { ArticleFacts, Placed } from './article.ts';
import { resolve } from './article.ts';
import type { FactRelation } from './dataset.ts';
import { buildFact } from './fact-base.ts';

/** What a figure needs to know beside its entry. */
export interface FigureSurroundings {
  readonly measures: ReadonlyMap<string, Measure>;
  readonly countedIn?: string | undefined;
}

/** Emits a figure: value, bounds and precision are read from the printed form. */
export function buildFigure(article: ArticleFacts, placed: Placed<FigureEntry>, around: FigureSurroundings): void {
  const { entry } = placed;
  const reading = readingOf(article, placed, around.measures);
  if (reading === undefined) return;
  const fact = buildFact(article, 'Figure', placed, {
    anchor: entry.printed,
    properties: {
      ...reading,
      statType: entry.statType ?? placed.frame.statType ?? 'FLOW',
      stage: entry.stage,
      ...Object.fromEntries(Object.keys(dimensions).map((name) => [name, entry[name as 'group'] ?? []])),
    },
    relations: relationsOf(article, placed, around),
  });
  article.emit(fact);
}

function readingOf(article: ArticleFacts, placed: Placed<FigureEntry>, measures: FigureSurroundings['measures']) {
  const { entry, path } = placed;
  const measure = measures.get(entry.measure);
  if (measure === undefined) {
    const origin = { file: article.file, path: [...path, 'measure'] };
    article.report(
      origin,
      'R2',
      `measure ${entry.measure} is not known`,
      'Choose a key of seeds/vocabulary/measures.yaml',
    );
    return undefined;
  }
  const reading = readPrintedFigure(entry.printed, measure.classifiers);
  if (!reading.ok) {
    const origin = { file: article.file, path: [...path, 'printed'] };
    article.report(
      origin,
      'R2',
      `${entry.printed}: ${reading.reason}`,
      `The measure takes ${measure.classifiers.join(', ')}`,
    );
    return undefined;
  }
  const { printedAs, value, number, scaled, precision, lower, upper, normalised } = reading;
  const bounds = { lower: numberOf(lower), upper: numberOf(upper) };
  const derivation = entry.derivation ?? (normalised ? 'NORMALISED' : 'STATED');
  return { printedAs, exact: value, value: number, scaled: Number(scaled), precision, ...bounds, derivation };
}

function relationsOf(article: ArticleFacts, placed: Placed<FigureEntry>, around: FigureSurroundings): FactRelation[] {
  const { entry, frame } = placed;
  const about = entry.about ?? frame.about;
  const whole = typeof entry.partOf === 'string' ? { figure: entry.partOf, basis: 'STATED' as const } : entry.partOf;
  const measure = around.measures.get(entry.measure);
  return [
    ...(measure ? [{ type: 'OF_MEASURE', to: measure.id }] : []),
    ...(about === undefined ? [] : [{ type: 'ABOUT', to: resolve(article, about) }]),
    ...(around.countedIn === undefined ? [] : [{ type: 'COUNTED_IN', to: around.countedIn }]),
    ...(whole ? [{ type: 'PART_OF', to: resolve(article, whole.figure), properties: { basis: whole.basis } }] : []),
    ...(entry.supersededBy ? [{ type: 'SUPERSEDED_BY', to: resolve(article, entry.supersededBy) }] : []),
  ];
}

function numberOf(decimal: string | undefined): number | undefined {
  return decimal === undefined ? undefined : Number(decimal);
}
