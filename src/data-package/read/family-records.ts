import type { GraphReader } from '../../store/graph-store.ts';
import type { Family } from '../../store/statements/families.ts';
import { recordsById } from './sorted-ids.ts';

/** The records of a family that stand in a list, in the order of their ids. */
export function familyRecords<Row extends { id: string }>(
  store: GraphReader,
  list: string,
  { byId }: Family<Row>,
): AsyncGenerator<readonly Row[]> {
  return recordsById(store, list, async (ids) => {
    const found = new Map((await store.read(byId, { ids })).map(({ node }) => [node.id, node]));
    return ids.flatMap((id) => found.get(id) ?? []);
  });
}
