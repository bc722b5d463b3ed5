import { LIST_PAGE_SIZE } from '../../model/lists.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { idsOnPages, matchingIds } from '../../store/statements/export.ts';
import type { Branch } from '../../store/statements/filter.ts';
import { listLength } from '../../store/statements/lists.ts';

/** How many stored pages are read at once: rows enough to be fast, few enough to weigh nothing. */
const PAGES_AT_ONCE = 2;

/** Which ids are wanted: of a list in its order, those that match a filter. */
export interface WantedIds {
  readonly list: string;
  /** None where nothing is filtered. */
  readonly branches?: readonly Branch[] | undefined;
}

/** The ids of a list, a few hundred at a time. */
export async function* listIds(store: GraphReader, { list, branches }: WantedIds): AsyncGenerator<string[]> {
  const [row] = await store.read(listLength, { lists: [list] });
  const last = Math.ceil((row?.length ?? 0) / LIST_PAGE_SIZE);
  for (let from = 0; from < last; from += PAGES_AT_ONCE) {
    const numbers = Array.from({ length: Math.min(PAGES_AT_ONCE, last - from) }, (_, step) => from + step);
    const rows = await store.read(idsOnPages, { pages: numbers.map((number) => `${list}/${number}`) });
    const ids = await matching(
      store,
      rows.flatMap((page) => page.ids),
      branches,
    );
    if (ids.length > 0) yield ids;
  }
}

async function matching(store: GraphReader, ids: string[], branches: readonly Branch[] | undefined): Promise<string[]> {
  if (branches === undefined) return ids;
  const rows = await store.read(matchingIds, { ids, branches: [...branches] });
  const found = new Set(rows.map(({ id }) => id));
  return ids.filter((id) => found.has(id));
}
