import { ahead } from '../read/ahead.ts';
import { readEntities } from '../read/entity-records.ts';
import { allLinks, type LinkFilter } from '../read/link-records.ts';
import { listIds } from '../read/list-ids.ts';
import { ofVersion } from '../read/one-version.ts';
import type { GraphPart } from './graph-part.ts';
import type { Opening } from './opening.ts';

/** All entities, and the links that match. */
export function wholeGraph({ store, version }: Opening, filter: LinkFilter): GraphPart {
  const entities = () => ahead(listIds(store, { list: 'Entity/ALL' }), (ids) => readEntities(store, ids));
  return {
    version,
    entities: () => ofVersion(store, version, entities()),
    links: () => ofVersion(store, version, allLinks(store, filter)),
  };
}
