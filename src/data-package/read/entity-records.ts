import { readEntities } from '../../export/read/entity-records.ts';
import { grouped } from '../../export/read/grouped.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { sourcesOfEntities } from '../../store/statements/export.ts';
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
    const [rows, stated] = await Promise.all([readEntities(store, ids), store.read(sourcesOfEntities, { ids })]);
    const sources = grouped(stated, ({ id }) => id);
    return rows.map((entity) => ({ entity, sources: (sources.get(entity.id) ?? []).map(({ source }) => source) }));
  });
}
