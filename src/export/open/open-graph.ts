import type { GraphReader } from '../../store/graph-store.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { formatOf } from '../export-format.ts';
import type { Content, Opening } from './opening.ts';
import { ahead } from '../read/ahead.ts';
import { readEntities } from '../read/entity-records.ts';
import { allLinks } from '../read/link-records.ts';
import { listIds } from '../read/list-ids.ts';
import { ofVersion } from '../read/one-version.ts';
import { gexf } from '../write/gexf.ts';
import { graphml } from '../write/graphml.ts';
import { turtle } from '../write/turtle.ts';
import type { GraphPart } from './graph-part.ts';
import { linkFilter } from './open-links.ts';
import { readEvidence } from '../read/evidence-records.ts';

const formats = ['graphml', 'gexf', 'ttl'] as const;

/** Opens the export of the whole graph: its entities and links, in Turtle its facts and their sources too. */
export async function openGraph({ request, store, version }: Opening): Promise<Content> {
  const format = formatOf(request.what, request.format, formats);
  const filter = linkFilter(request);
  const part: GraphPart = {
    version,
    entities: () => ofVersion(store, version, allEntities(store)),
    links: () => ofVersion(store, version, allLinks(store, filter)),
  };
  if (format === 'graphml') return { format, chunks: graphml(part) };
  if (format === 'gexf') return { format, chunks: gexf(part) };
  return { format, chunks: turtle(part, readEvidence(store, version)) };
}

function allEntities(store: GraphReader): AsyncGenerator<readonly EntityRow[]> {
  return ahead(listIds(store, { list: 'Entity/ALL' }), (ids) => readEntities(store, ids));
}
