import { factKinds } from '../../model/fact-kinds.ts';
import type { Dataset, FactRecord } from '../assemble/dataset.ts';
import type { Examination, Finding } from './rule.ts';

const relationsOf = Object.fromEntries(Object.values(factKinds).map((kind) => [kind.type, kind.relations]));

/** R2: every id that is referred to is known, and of a kind to which the relation may lead. */
export function checkReferences({ dataset }: Examination): Finding[] {
  return [
    ...[...dataset.facts.values()].flatMap((fact) => checkFact(dataset, fact)),
    ...dataset.mentions
      .filter((mention) => typeOf(dataset, mention.means) === undefined)
      .map(({ origin, means }) => ({ origin, rule: 'R2', ...unknown(means) })),
    ...[...dataset.sources.values()]
      .filter(({ subject }) => subject !== undefined && typeOf(dataset, subject) === undefined)
      .map(({ origin, subject }) => ({ origin, rule: 'R2', ...unknown(subject as string) })),
  ];
}

function checkFact(dataset: Dataset, fact: FactRecord): Finding[] {
  const { origin } = fact;
  const since = fact.since === undefined ? [] : [{ type: 'SINCE', to: fact.since }];
  return [...fact.relations, ...since].flatMap(({ type, to }) => {
    const found = typeOf(dataset, to);
    if (found === undefined) return [{ origin, rule: 'R2', ...unknown(to) }];
    const allowed = allowedFor(fact, type);
    if (allowed.includes(found)) return [];
    const message = `${type} of ${fact.id} leads to ${to}, which is of kind ${found}`;
    return [{ origin, rule: 'R2', message, advice: `It may lead to ${allowed.join(', ')}` }];
  });
}

function allowedFor(fact: FactRecord, relation: string): readonly string[] {
  if (relation === 'SINCE') return ['Activity'];
  if (relation === 'SUPERSEDED_BY') return ['Figure'];
  return relationsOf[fact.type]?.[relation]?.to ?? [];
}

/** The type of whatever has this id. */
function typeOf(dataset: Dataset, id: string): string | undefined {
  return (
    dataset.entities.get(id)?.type ?? dataset.facts.get(id)?.type ?? (dataset.measures.has(id) ? 'Measure' : undefined)
  );
}

function unknown(id: string) {
  return { message: `${id} is not known`, advice: 'Declare it, or correct the key or id' };
}
