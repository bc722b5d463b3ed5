import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { allChecked } from '../ask/all-checked.ts';
import type { ExportRequest } from '../ask/export-request.ts';
import { readLinkFilter } from '../ask/read-link-filter.ts';
import { ExportError } from '../export-error.ts';
import { formatOf } from '../export-format.ts';
import { onePage } from './one-page.ts';
import type { Content, Opening } from './opening.ts';
import { readNeighbourhood } from '../read/neighbourhood.ts';
import { ofVersion } from '../read/one-version.ts';
import { linkColumns } from '../table/link-columns.ts';
import { csv } from '../write/csv.ts';
import { gexf } from '../write/gexf.ts';
import { graphml } from '../write/graphml.ts';
import { jsonLines } from '../write/json-lines.ts';
import { turtle } from '../write/turtle.ts';

const formats = ['gexf', 'graphml', 'ttl', 'csv', 'jsonl'] as const;

/** Opens the export of an entity and what is linked with it over one or two hops; as CSV and JSON Lines its links. */
export async function openNeighbourhood({ request, store, version, context }: Opening): Promise<Content> {
  const { format, id, filter } = allChecked({
    format: () => formatOf(request, formats),
    id: () => idOf(request),
    filter: () => readLinkFilter({ kinds: request.kinds }),
  });
  const centre = await context.loaders.entities.byId(id);
  if (centre === undefined) throw new ExportError('NOT_FOUND', `id: there is no entity ${id}. Search for its name`);
  const kinds = [...(filter.kinds ?? linkKind.values)];
  const { entities, links, note } = await readNeighbourhood(store, centre, { kinds, hops: request.hops ?? 1 });
  const pageOf = <Row>(rows: readonly Row[]) => ofVersion(store, version, onePage(rows));
  const part = { version, note, entities: () => pageOf(entities), links: () => pageOf(links) };
  const chunks = {
    gexf: () => gexf(part),
    graphml: () => graphml(part),
    ttl: () => turtle(part),
    csv: () => csv(linkColumns, part.links()),
    jsonl: () => jsonLines(linkColumns, part.links()),
  };
  return { format, note, chunks: chunks[format]() };
}

function idOf({ id }: ExportRequest): string {
  if (id !== undefined && id !== '') return id;
  throw new ExportError('BAD_USER_INPUT', 'id: the id of an entity is needed, as union-131000. Search for its name');
}
