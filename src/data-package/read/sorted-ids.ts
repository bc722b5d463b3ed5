import { listIds } from '../../export/read/list-ids.ts';
import type { GraphReader } from '../../store/graph-store.ts';

/** How many records are read at once. */
const AT_ONCE = 500;

/** The ids of a list, by code unit: a changed name or number moves no row. A few hundred at a time; all ids are held. */
export async function* sortedIds(store: GraphReader, list: string): AsyncGenerator<string[]> {
  const all: string[] = [];
  for await (const ids of listIds(store, { list })) all.push(...ids);
  all.sort();
  for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}

/** The records of a list, in the order of their ids. */
export async function* recordsById<Record>(
  store: GraphReader,
  list: string,
  read: (ids: string[]) => Promise<readonly Record[]>,
): AsyncGenerator<readonly Record[]> {
  for await (const ids of sortedIds(store, list)) yield await read(ids);
}
