import { allChecked } from '../ask/all-checked.ts';
import { readLinkFilter } from '../ask/read-link-filter.ts';
import { formatOf } from '../export-format.ts';
import { limited } from '../read/limited.ts';
import { allLinks } from '../read/link-records.ts';
import { ofVersion } from '../read/one-version.ts';
import { linkColumns } from '../table/link-columns.ts';
import { csv } from '../write/csv.ts';
import { gexf } from '../write/gexf.ts';
import { graphml } from '../write/graphml.ts';
import { jsonLines } from '../write/json-lines.ts';
import { turtle } from '../write/turtle.ts';
import { linksAsGraph } from './links-as-graph.ts';
import type { Content, Opening } from './opening.ts';

const formats = ['csv', 'jsonl', 'gexf', 'graphml', 'ttl'] as const;

/** Opens the export of all links, or of those of some kinds or derivations; as a graph with the entities at their ends. */
export async function openLinks(opening: Opening): Promise<Content> {
  const { request, store, version } = opening;
  const { format, filter } = allChecked({
    format: () => formatOf(request, formats),
    filter: () => readLinkFilter(request),
  });
  const rows = () => ofVersion(store, version, limited(allLinks(store, filter), request.first));
  const chunks = {
    csv: () => csv(linkColumns, rows()),
    jsonl: () => jsonLines(linkColumns, rows()),
    gexf: () => gexf(linksAsGraph(opening, filter)),
    graphml: () => graphml(linksAsGraph(opening, filter)),
    ttl: () => turtle(linksAsGraph(opening, filter)),
  };
  return { format, chunks: chunks[format]() };
}
