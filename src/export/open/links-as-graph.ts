import type { EntityRow } from '../../store/statements/rows.ts';
import { ahead } from '../read/ahead.ts';
import { readEntities } from '../read/entity-records.ts';
import { idPages } from '../read/id-pages.ts';
import { limited } from '../read/limited.ts';
import { allLinks, type LinkFilter } from '../read/link-records.ts';
import { ofVersion } from '../read/one-version.ts';
import type { GraphPart } from './graph-part.ts';
import type { Opening } from './opening.ts';
import { wholeGraph } from './whole-graph.ts';

/**
 * The links asked for, and the entities at their ends, each once; where all links are asked for, the whole graph. Formats of
 * graphs want entities first: links are read once for the ids of their ends, which are kept, and once more to be written.
 */
export function linksAsGraph(opening: Opening, filter: LinkFilter): GraphPart {
  const { store, version, request } = opening;
  const { first } = request;
  if (first === undefined && Object.keys(filter).length === 0) return wholeGraph(opening, filter);
  const links = () => ofVersion(store, version, limited(allLinks(store, filter), first));
  async function* entities(): AsyncGenerator<readonly EntityRow[]> {
    const ends = new Set<string>();
    for await (const page of links()) for (const { source, target } of page) ends.add(source.id).add(target.id);
    yield* ofVersion(
      store,
      version,
      ahead(idPages(ends), (ids) => readEntities(store, ids)),
    );
  }
  return { version, note: 'Here are some links, and the entities at their ends', entities, links };
}
