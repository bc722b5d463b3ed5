import { entityRelations } from '../../model/fact-kinds.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { FactRecord } from '../../store/records/fact-record.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { ahead } from './ahead.ts';
import { readEntities } from './entity-records.ts';
import { readMeasures, readSources, type Evidence } from './evidence-records.ts';
import { idPages } from './id-pages.ts';

/** Some facts, and what they name: each is known once the facts have been read. */
export interface FactsWithContext extends Evidence {
  readonly entities: () => AsyncGenerator<readonly EntityRow[]>;
}

/** Pages of facts with the entities they concern, their measures and their sources, each once; only ids are kept. */
export function factsWithContext(
  store: GraphReader,
  facts: () => AsyncGenerator<readonly FactRecord[]>,
): FactsWithContext {
  const named = new Named();
  return {
    facts: () => noted(facts(), named),
    entities: () => ahead(idPages(named.entities), (ids) => readEntities(store, ids)),
    measures: () => ahead(idPages(named.measures), (ids) => readMeasures(store, ids)),
    sources: () => ahead(idPages(named.sources), (ids) => readSources(store, ids)),
  };
}

/** The ids of what facts name. */
class Named {
  readonly entities = new Set<string>();
  readonly measures = new Set<string>();
  readonly sources = new Set<string>();

  add({ relations, citations }: FactRecord): void {
    for (const { relation, target } of relations) {
      if (relation === 'OF_MEASURE') this.measures.add(target);
      else if (entityRelations.includes(relation)) this.entities.add(target);
    }
    for (const { source } of citations) this.sources.add(source);
  }
}

async function* noted(
  pages: AsyncIterable<readonly FactRecord[]>,
  named: Named,
): AsyncGenerator<readonly FactRecord[]> {
  for await (const records of pages) {
    for (const record of records) named.add(record);
    yield records;
  }
}
