import { join } from 'node:path';
import type { Dataset, FactRecord } from '../../src/seed/assemble/dataset.ts';
import { examineSeeds } from '../../src/seed/examine-seeds.ts';
import { toStoredGraph } from '../../src/seed/stored/to-stored-graph.ts';
import type { StoredGraph } from '../../src/store/stored-graph.ts';

/** The graph of the seeds with further programmes: a copy of every other one, first or second, run by whom the first was run. */
export function graphWithCopies(which: 'first' | 'second'): StoredGraph {
  const { dataset } = examineSeeds(join(__dirname, '..', '..', 'seeds'));
  const programmes = [...dataset.entities.values()].filter(({ type }) => type === 'Programme').map(({ id }) => id);
  programmes.forEach((id, index) => {
    if (index % 2 === (which === 'first' ? 0 : 1)) addCopy(dataset, id);
  });
  return toStoredGraph({ version: `with the ${which} copies`, dataset, errors: [], warnings: [] });
}

function addCopy(dataset: Dataset, id: string): void {
  const original = dataset.entities.get(id)!;
  const copy = `${id}-copy`;
  dataset.entities.set(copy, { ...original, id: copy, name: `${original.name}之二` });
  for (const fact of [...dataset.facts.values()]) {
    const isRun = fact.type === 'Activity' && fact.relations.some(({ to }) => to === id);
    if (isRun) dataset.facts.set(`${fact.id}-${copy}`, runOf(copy, id, fact));
  }
  for (const mention of dataset.mentions.filter(({ means }) => means === id)) {
    dataset.mentions.push({ ...mention, means: copy });
  }
}

function runOf(copy: string, id: string, fact: FactRecord): FactRecord {
  const relations = fact.relations.map((relation) => (relation.to === id ? { ...relation, to: copy } : relation));
  return { ...fact, id: `${fact.id}-${copy}`, relations };
}
