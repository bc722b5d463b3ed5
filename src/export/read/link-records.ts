import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { linksOfEntities, type ExportedLinkRow } from '../../store/statements/export.ts';
import { listIds } from './list-ids.ts';

/** How many links are read at once: a page of entities may have more. */
const LINKS_AT_ONCE = 3_000;

/** Which links are wanted; all where nothing is said. */
export interface LinkFilter {
  readonly kinds?: readonly string[] | undefined;
  readonly derivations?: readonly string[] | undefined;
}

/** The links of the whole graph, by the entities out of which they lead, a few thousand at a time. */
export async function* allLinks(store: GraphReader, filter: LinkFilter): AsyncGenerator<readonly ExportedLinkRow[]> {
  for await (const ids of listIds(store, { list: 'Entity/ALL' })) yield* linksOut(store, ids, filter);
}

/** The links out of entities, a few thousand at a time. */
export async function* linksOut(
  store: GraphReader,
  ids: string[],
  filter: LinkFilter,
): AsyncGenerator<readonly ExportedLinkRow[]> {
  const kinds = [...(filter.kinds ?? linkKind.values)];
  const derivations = [...(filter.derivations ?? derivation.values)];
  let after = -1;
  for (;;) {
    const rows = await store.read(linksOfEntities, { ids, kinds, derivations, after, first: LINKS_AT_ONCE });
    if (rows.length > 0) yield rows;
    if (rows.length < LINKS_AT_ONCE) return;
    after = rows.at(-1)?.position ?? after;
  }
}
