import { targetsOf, type FactRecord } from '../assemble/dataset.ts';
import type { GraphIndex } from './graph-index.ts';
import type { Terms } from './terms.ts';

/** The aspect of a gap that leaves the share of each in a common total unsaid. */
const SHARE = 'SHARE';

/** The activity or conferral in which something is missing, where a gap is about one or about a figure counted in it. */
export function missingIn({ dataset: { facts } }: GraphIndex, gap: FactRecord): FactRecord | undefined {
  if (gap.type !== 'Gap') return undefined;
  const target = facts.get(targetsOf(gap, 'ABOUT')[0] ?? '');
  return target?.type === 'Figure' ? facts.get(targetsOf(target, 'COUNTED_IN')[0] ?? '') : target;
}

/** Of whom a gap speaks and which measure it lacks: one that is not stated, or only as part of a common total. */
export function gapTerms(index: GraphIndex, gap: FactRecord): Terms {
  const target = targetsOf(gap, 'ABOUT')[0] ?? '';
  const event = missingIn(index, gap);
  return {
    about: [target, ...(index.concerns.get(gap.id) ?? [])],
    measure: gap.properties['aspect'] === SHARE ? sharedMeasures(index, target) : ownMeasure(index, gap),
    conferral: event?.type === 'Conferral' ? [event.id] : [],
    in: index.seatsOf(target),
  };
}

function ownMeasure({ dataset }: GraphIndex, gap: FactRecord): string[] {
  const keys = [...dataset.measures.values()].map(({ key }) => key);
  return keys.filter((key) => key === gap.properties['aspect']);
}

function sharedMeasures(index: GraphIndex, target: string): string[] {
  const { facts, measures } = index.dataset;
  const figures = [facts.get(target), ...index.figuresCountedIn(target)].filter((fact) => fact !== undefined);
  return figures.flatMap((figure) => targetsOf(figure, 'OF_MEASURE')).flatMap((id) => measures.get(id)?.key ?? []);
}
