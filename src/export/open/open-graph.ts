import { allChecked } from '../ask/all-checked.ts';
import { readLinkFilter } from '../ask/read-link-filter.ts';
import { formatOf } from '../export-format.ts';
import { readEvidence } from '../read/evidence-records.ts';
import { gexf } from '../write/gexf.ts';
import { graphml } from '../write/graphml.ts';
import { turtle } from '../write/turtle.ts';
import type { Content, Opening } from './opening.ts';
import { wholeGraph } from './whole-graph.ts';

const formats = ['graphml', 'gexf', 'ttl'] as const;

/** Opens the export of the whole graph: its entities and links, in Turtle its facts and their sources too. */
export async function openGraph(opening: Opening): Promise<Content> {
  const { request, store, version } = opening;
  const { format, filter } = allChecked({
    format: () => formatOf(request, formats),
    filter: () => readLinkFilter(request),
  });
  const part = wholeGraph(opening, filter);
  if (format === 'graphml') return { format, chunks: graphml(part) };
  if (format === 'gexf') return { format, chunks: gexf(part) };
  return { format, chunks: turtle(part, readEvidence(store, version)) };
}
