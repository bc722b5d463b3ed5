import { LIST_PAGE_SIZE } from '../../model/lists.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { conflictsByPosition, type ConflictRow } from '../../store/statements/conflicts.ts';
import { listLength } from '../../store/statements/lists.ts';

const LIST = 'Conflict/CODE';

/** All conflicts, in the order of their ids. */
export async function* sortedConflicts(store: GraphReader): AsyncGenerator<readonly ConflictRow[]> {
  const [row] = await store.read(listLength, { lists: [LIST] });
  const conflicts: ConflictRow[] = [];
  for (let from = 0; from < (row?.length ?? 0); from += LIST_PAGE_SIZE) {
    const page = `${LIST}/${from / LIST_PAGE_SIZE}`;
    const length = Math.min(LIST_PAGE_SIZE, (row?.length ?? 0) - from);
    const places = Array.from({ length }, (_, offset) => ({ index: 0, position: from + offset, page, offset }));
    conflicts.push(...(await store.read(conflictsByPosition, { places })).map(({ node }) => node));
  }
  yield conflicts.sort((a, b) => (a.id < b.id ? -1 : 1));
}
