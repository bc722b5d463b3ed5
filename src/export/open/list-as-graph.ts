import { linkKindsAmong } from '../../model/link-ends.ts';
import { readEntities } from '../read/entity-records.ts';
import { linksAmong, type LinkFilter } from '../read/link-records.ts';
import { listRecords, type AnsweredList } from '../read/list-records.ts';
import { ofVersion } from '../read/one-version.ts';
import type { ExportedLink } from '../read/exported-link.ts';
import type { Connection } from '../connections.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import type { GraphPart } from './graph-part.ts';
import type { Opening } from './opening.ts';

/** A list of entities of one type, and which links between them are wanted. */
interface LinkedList {
  readonly list: AnsweredList;
  readonly type: Connection['type'];
  readonly links: LinkFilter;
}

/**
 * The entities that a list answers, and the links between two of them. Which these are is known once the entities have been
 * read: their ids are kept, nothing else.
 */
export function listAsGraph({ store, version, request }: Opening, { list, type, links: asked }: LinkedList): GraphPart {
  const kinds = linkKindsAmong(type).filter((kind) => asked.kinds?.includes(kind) ?? true);
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
