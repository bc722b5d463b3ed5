import type { GraphReader } from '../../store/graph-store.ts';
import { decodeFact, type FactRecord } from '../../store/records/fact-record.ts';
import { factRecords } from '../../store/statements/export.ts';
import { inOrder } from './in-order.ts';

/** Facts with what they lead to and where they are stated, in the order of their ids: one statement, whatever their number. */
export async function readFactRecords(store: GraphReader, ids: string[]): Promise<FactRecord[]> {
  return inOrder(ids, await store.read(factRecords, { ids }), decodeFact);
}
