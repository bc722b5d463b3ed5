import { linksOut } from '../../export/read/link-records.ts';
import type { ExportedLink } from '../../export/read/exported-link.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { sortedIds } from './sorted-ids.ts';

/** All links, by the ids of the entities out of which they lead, then by their own. */
export async function* sortedLinks(store: GraphReader): AsyncGenerator<readonly ExportedLink[]> {
  for await (const ids of sortedIds(store, 'Entity/ALL')) {
    const links: ExportedLink[] = [];
    for await (const rows of linksOut(store, ids, {})) links.push(...rows);
    yield links.sort((a, b) => compare(a.source.id, b.source.id) || compare(a.link.id, b.link.id));
  }
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
