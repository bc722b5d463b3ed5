import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import type { GraphIndex } from './graph-index.ts';

/** A number with its bounds as whole ten-thousandths; a bound that is not entailed is left out. */
export interface ScaledInterval {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

const ONE = 10_000;

/**
 * How many honours a conferral gives: those it counts (persons, bodies and items one each), else those it names. None where
 * the source neither counts nor names. A pooled count of several honours is no giving of any of them, and never counts.
 */
export function honoursGiven(index: GraphIndex, conferral: FactRecord): ScaledInterval | undefined {
  const figures = index.figuresCountedIn(conferral.id).filter((figure) => isGiving(index, figure));
  const named = targetsOf(conferral, 'CONFERRED_ON').length * ONE;
  if (figures.length === 0) return named === 0 ? undefined : { value: named, lower: named, upper: named };
  return figures.map(intervalOf).reduce(plus);
}

/** Whether a conferral counts only what pools several honours. */
export function isPooledCount(index: GraphIndex, conferral: FactRecord): boolean {
  const figures = index.figuresCountedIn(conferral.id);
  return figures.length > 0 && !figures.some((figure) => isGiving(index, figure));
}

function isGiving({ dataset }: GraphIndex, figure: FactRecord): boolean {
  return dataset.measures.get(targetsOf(figure, 'OF_MEASURE')[0] ?? '')?.additivity === 'ADDITIVE_IF_DISJOINT';
}

function intervalOf({ properties }: FactRecord): ScaledInterval {
  const { scaled, lower, upper } = properties as { scaled: number; lower?: number; upper?: number };
  return { value: scaled, lower: lower && lower * ONE, upper: upper && upper * ONE };
}

function plus(a: ScaledInterval, b: ScaledInterval): ScaledInterval {
  return { value: a.value + b.value, lower: sumOf(a.lower, b.lower), upper: sumOf(a.upper, b.upper) };
}

function sumOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
