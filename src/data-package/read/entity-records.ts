import { readEntityRecords } from '../../export/read/entity-records.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { recordsById } from './sorted-ids.ts';

/** An entity, and the sources in which it stands. */
export interface StatedEntity {
  readonly entity: EntityRow;
  readonly sources: readonly string[];
}

/** The entities of a type, in the order of their ids. */
export function statedEntities(store: GraphReader, type: string): AsyncGenerator<readonly StatedEntity[]> {
  return recordsById(store, `${type}/NAME`, async (ids) => {
    const records = await readEntityRecords(store, ids);
    return records.map(({ entity, sources }) => ({ entity, sources: sources.map(({ source }) => source) }));
  });
}
