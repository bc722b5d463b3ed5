import { targetsOf, type Dataset, type FactRecord } from '../assemble/dataset.ts';

/** Relations of a fact that a figure or gap inside it passes on: what it was about, not who did it. */
const PASSED_ON = new Set(['OF_PROGRAMME', 'DONE_FOR', 'HELD_IN', 'OF_HONOUR', 'CONFERRED_ON']);

/**
 * The entities a fact concerns: those its relations lead to. A figure also concerns what the activity or conferral was about
 * in which it was counted; a gap in a fact concerns whatever the fact does.
 */
export function concernsOf(dataset: Dataset, fact: FactRecord): string[] {
  const direct = fact.relations.map(({ to }) => to).filter((id) => dataset.entities.has(id));
  return [...new Set([...direct, ...inherited(dataset, fact)])];
}

function inherited(dataset: Dataset, fact: FactRecord): string[] {
  const counted = fact.type === 'Figure' ? dataset.facts.get(targetsOf(fact, 'COUNTED_IN')[0] ?? '') : undefined;
  if (counted) return counted.relations.filter(({ type }) => PASSED_ON.has(type)).map(({ to }) => to);
  const missingIn = fact.type === 'Gap' ? dataset.facts.get(targetsOf(fact, 'ABOUT')[0] ?? '') : undefined;
  return missingIn ? concernsOf(dataset, missingIn) : [];
}
