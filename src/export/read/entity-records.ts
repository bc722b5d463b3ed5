import { derivation } from '../../model/vocabulary/derivation.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import {
  linksOfEntities,
  sourcesOfEntities,
  type ExportedLinkRow,
  type SourceOfEntityRow,
} from '../../store/statements/export.ts';
import { entities } from '../../store/statements/families.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { grouped } from './grouped.ts';

/** The kinds of link that say where an entity belongs: an entity has few of them. */
const UPWARD = ['UNDER', 'LED_BY', 'BELONGS_TO', 'LOCATED_IN'];
/** More than the upward links of a page can be. */
const MOST_LINKS = 100_000;

/** An entity with what it belongs to, and the articles in which it stands. */
export interface EntityRecord {
  readonly entity: EntityRow;
  readonly upward: readonly ExportedLinkRow[];
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
  const [rows, upward, stated] = await Promise.all([
    readEntities(store, ids),
    upwardLinks(store, ids, UPWARD),
    store.read(sourcesOfEntities, { ids }),
  ]);
  const sources = grouped(stated, ({ id }) => id);
  return rows.map((entity) => ({
    entity,
    upward: upward.get(entity.id) ?? [],
    sources: sources.get(entity.id) ?? [],
  }));
}

/** The links of given kinds out of entities, by the entity. */
export async function upwardLinks(
  store: GraphReader,
  ids: string[],
  kinds: readonly string[],
): Promise<Map<string, ExportedLinkRow[]>> {
  const asked = { ids, kinds: [...kinds], derivations: [...derivation.values], after: -1, first: MOST_LINKS };
  return grouped(await store.read(linksOfEntities, asked), ({ source: [id] }) => id);
}
