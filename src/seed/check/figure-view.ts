import { dimensions } from '../../model/facts/figure.ts';
import { factsOf, targetsOf, type Dataset, type FactRecord } from '../assemble/dataset.ts';

/** A figure with what the rules compare it by. */
export interface FigureView {
  readonly fact: FactRecord;
  readonly value: number;
  readonly measure: string;
  readonly about: string | undefined;
  readonly countedIn: FactRecord | undefined;
  readonly programmes: readonly string[];
  /** Stage and all dimensions as one text: figures with the same text count the same things. */
  readonly breakdown: string;
  readonly stage: string;
}

/** All figures that are not deprecated. */
export function figureViews(dataset: Dataset): FigureView[] {
  return factsOf(dataset, 'Figure')
    .filter((fact) => fact.properties['rank'] !== 'DEPRECATED')
    .map((fact) => viewOf(dataset, fact));
}

function viewOf(dataset: Dataset, fact: FactRecord): FigureView {
  const countedIn = dataset.facts.get(targetsOf(fact, 'COUNTED_IN')[0] ?? '');
  const stage = (fact.properties['stage'] as string | undefined) ?? '';
  const sets = Object.keys(dimensions).map((name) => [...(fact.properties[name] as string[])].sort().join('+'));
  return {
    fact,
    value: fact.properties['value'] as number,
    measure: dataset.measures.get(targetsOf(fact, 'OF_MEASURE')[0] ?? '')?.key ?? '',
    about: targetsOf(fact, 'ABOUT')[0],
    countedIn,
    programmes: countedIn ? targetsOf(countedIn, 'OF_PROGRAMME') : [],
    breakdown: [stage, ...sets].join('|'),
    stage,
  };
}
