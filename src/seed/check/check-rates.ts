import type { FactRecord } from '../assemble/dataset.ts';
import type { Examination, Finding } from './rule.ts';

/** R5: a rate lies within 0 and 100. */
export function checkRates({ dataset }: Examination): Finding[] {
  const rates = new Set([...dataset.measures.values()].filter(({ unit }) => unit === 'PERCENT').map(({ id }) => id));
  const isRate = (fact: FactRecord) => fact.relations.some(({ type, to }) => type === 'OF_MEASURE' && rates.has(to));
  return [...dataset.facts.values()]
    .filter((fact) => fact.type === 'Figure' && isRate(fact))
    .filter(({ properties }) => Number(properties['value']) < 0 || Number(properties['value']) > 100)
    .map(({ origin, id }) => ({
      origin,
      rule: 'R5',
      message: `${id} is a rate beyond 100`,
      advice: 'Check the printed form',
    }));
}
