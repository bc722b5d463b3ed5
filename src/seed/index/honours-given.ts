import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import { STEPS, type ScaledInterval } from '../../statistics/scaled.ts';
import type { GraphIndex } from './graph-index.ts';
import { scaledInterval } from './scaled-interval.ts';

/**
 * How many honours a conferral gives: those it counts (persons, bodies and items one each), else those it names. None where
 * the source neither counts nor names. A pooled count of several honours is no giving of any of them, and never counts.
 */
export function honoursGiven(index: GraphIndex, conferral: FactRecord): ScaledInterval | undefined {
  const figures = index.figuresCountedIn(conferral.id).filter((figure) => isGiving(index, figure));
  const named = targetsOf(conferral, 'CONFERRED_ON').length * STEPS;
  if (figures.length === 0) return named === 0 ? undefined : { value: named, lower: named, upper: named };
  return figures.map(scaledInterval).reduce(plus);
}

/** Whether a conferral counts only what pools several honours. */
export function isPooledCount(index: GraphIndex, conferral: FactRecord): boolean {
  const figures = index.figuresCountedIn(conferral.id);
  return figures.length > 0 && !figures.some((figure) => isGiving(index, figure));
}

function isGiving({ dataset }: GraphIndex, figure: FactRecord): boolean {
  return dataset.measures.get(targetsOf(figure, 'OF_MEASURE')[0] ?? '')?.additivity === 'ADDITIVE_IF_DISJOINT';
}

function plus(a: ScaledInterval, b: ScaledInterval): ScaledInterval {
  return { value: a.value + b.value, lower: sumOf(a.lower, b.lower), upper: sumOf(a.upper, b.upper) };
}

function sumOf(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
