import { linkKindsAmong } from '../../model/link-ends.ts';
import { readLinkFilter } from '../ask/read-link-filter.ts';
import { readEntities } from '../read/entity-records.ts';
import { linksAmong } from '../read/link-records.ts';
import { listRecords, type AnsweredList } from '../read/list-records.ts';
import { ofVersion } from '../read/one-version.ts';
import type { ExportedLink } from '../read/related.ts';
import type { Connection } from '../connections.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { GraphPart } from './graph-part.ts';
import type { Opening } from './opening.ts';

/**
 * The entities that a list answers, and the links between two of them. Which these are is known once the entities have been
 * read: their ids are kept, nothing else. Throws BAD_USER_INPUT where there are no such kinds of links.
 */
export function listAsGraph(
  { store, version, request }: Opening,
  { type }: Pick<Connection, 'type'>,
  list: AnsweredList,
): GraphPart {
  const { kinds: asked } = readLinkFilter({ kinds: request.kinds });
  const kinds = linkKindsAmong(type).filter((kind) => asked?.includes(kind) ?? true);
  const ids = new Set<string>();
  async function* entities(): AsyncGenerator<readonly EntityRow[]> {
    for await (const page of ofVersion(store, version, listRecords(store, list, readEntities))) {
      for (const { id } of page) ids.add(id);
      yield page;
    }
  }
  const links = (): AsyncGenerator<readonly ExportedLink[]> =>
    ofVersion(store, version, linksAmong(store, ids, { kinds }));
  return { version, note: `Here are ${request.what}, and the links between two of them`, entities, links };
}
