import type { GraphReader } from '../../store/graph-store.ts';
import { decodeEntity, type EntityRecord } from '../../store/records/entity-record.ts';
import { entityRecords } from '../../store/statements/export.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { inOrder } from './in-order.ts';

/** Entities alone, in the order of their ids. */
export async function readEntities(store: GraphReader, ids: string[]): Promise<EntityRow[]> {
  return (await readEntityRecords(store, ids)).map(({ entity }) => entity);
}

/** Entities with what they belong to and where they stand, in the order of their ids: one statement, whatever their number. */
export async function readEntityRecords(store: GraphReader, ids: string[]): Promise<EntityRecord[]> {
  return inOrder(ids, await store.read(entityRecords, { ids }), decodeEntity);
}
