import type { GraphReader } from '../../store/graph-store.ts';
import {
  aboveEntities,
  sourcesOfEntities,
  type AboveEntityRow,
  type SourceOfEntityRow,
} from '../../store/statements/export.ts';
import { entities } from '../../store/statements/families.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { grouped } from './grouped.ts';

/** An entity with what it belongs to, and the articles in which it stands. */
export interface EntityRecord {
  readonly entity: EntityRow;
  readonly above: readonly AboveEntityRow[];
  readonly sources: readonly SourceOfEntityRow[];
}

/** Entities alone, in the order of their ids. */
export async function readEntities(store: GraphReader, ids: string[]): Promise<EntityRow[]> {
  const rows = await store.read(entities.byId, { ids });
  const byId = new Map(rows.map(({ node }) => [node.id, node]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** Entities with their joins, in the order of their ids: three statements, whatever their number. */
export async function readEntityRecords(store: GraphReader, ids: string[]): Promise<EntityRecord[]> {
  const [rows, belonging, stated] = await Promise.all([
    readEntities(store, ids),
    store.read(aboveEntities, { ids, kinds: ['UNDER', 'LED_BY', 'BELONGS_TO', 'LOCATED_IN'] }),
    store.read(sourcesOfEntities, { ids }),
  ]);
  const above = grouped(belonging, ({ id }) => id);
  const sources = grouped(stated, ({ id }) => id);
  return rows.map((entity) => ({
    entity,
    above: above.get(entity.id) ?? [],
    sources: sources.get(entity.id) ?? [],
  }));
}
