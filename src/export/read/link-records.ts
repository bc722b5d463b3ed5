import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { Statement } from '../../store/statement.ts';
import { linksOfEntities } from '../../store/statements/export.ts';
import { ahead } from './ahead.ts';
import { idPages } from './id-pages.ts';
import { listIds } from './list-ids.ts';
import type { ExportedLink } from './exported-link.ts';

/** How many links are read at once: a page of entities may have more. */
const LINKS_AT_ONCE = 1_000;

/** Which links are wanted; all where nothing is said. */
export interface LinkFilter {
  readonly kinds?: readonly string[] | undefined;
  readonly derivations?: readonly string[] | undefined;
}

/** The links of the whole graph, by the entities out of which they lead, a thousand at a time. */
export function allLinks(store: GraphReader, filter: LinkFilter): AsyncGenerator<readonly ExportedLink[]> {
  return linksOutOf(store, listIds(store, { list: 'Entity/ALL' }), filter);
}

/** The links between two of some entities: those out of each, where the other end is one of them too. */
export async function* linksAmong(
  store: GraphReader,
  entities: ReadonlySet<string>,
  filter: LinkFilter,
): AsyncGenerator<readonly ExportedLink[]> {
  for await (const links of linksOutOf(store, idPages(entities), filter)) {
    yield links.filter(({ target }) => entities.has(target.id));
  }
}

async function* linksOutOf(
  store: GraphReader,
  pages: AsyncIterable<string[]>,
  filter: LinkFilter,
): AsyncGenerator<readonly ExportedLink[]> {
  const firsts = ahead(pages, async (ids) => {
    return { ids, links: await linksAfter(store, { ids, filter, after: -1 }) };
  });
  for await (const { ids, links } of firsts) {
    yield links.map(namedLink);
    if (links.length === LINKS_AT_ONCE) yield* linksOut(store, ids, filter, links.at(-1)?.link[0]);
  }
}

/** The links out of entities, in the order of links, a thousand at a time; those after a position where one is given. */
export async function* linksOut(
  store: GraphReader,
  ids: string[],
  filter: LinkFilter,
  position = -1,
): AsyncGenerator<readonly ExportedLink[]> {
  let after = position;
  for (;;) {
    const rows = await linksAfter(store, { ids, filter, after });
    if (rows.length > 0) yield rows.map(namedLink);
    if (rows.length < LINKS_AT_ONCE) return;
    after = rows.at(-1)?.link[0] ?? after;
  }
}

interface Wanted {
  readonly ids: string[];
  readonly filter: LinkFilter;
  readonly after: number;
}

function linksAfter(store: GraphReader, { ids, filter, after }: Wanted): Promise<readonly LinkRow[]> {
  const kinds = [...(filter.kinds ?? linkKind.values)];
  const derivations = [...(filter.derivations ?? derivation.values)];
  return store.read(linksOfEntities, { ids, kinds, derivations, after, first: LINKS_AT_ONCE });
}

type LinkRow = typeof linksOfEntities extends Statement<infer _Parameters, infer Row> ? Row : never;

function namedLink({ link: row }: LinkRow): ExportedLink {
  const [, id, kind, role, title, status, count, how, facts, periodFrom, periodTo, ...ends] = row;
  const [sourceId, sourceType, sourceName, sourceNameEn, targetId, targetType, targetName, targetNameEn] = ends;
  return {
    link: { id, kind, role, title, status, count, derivation: how, facts, periodFrom, periodTo },
    source: { id: sourceId, type: sourceType, name: sourceName, nameEn: sourceNameEn },
    target: { id: targetId, type: targetType, name: targetName, nameEn: targetNameEn },
  };
}
