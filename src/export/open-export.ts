import { requestContext } from '../graphql/context.ts';
import type { ExportRequest } from './ask/export-request.ts';
import { connectionNamed, connections } from './connections.ts';
import { ExportError } from './export-error.ts';
import { contentTypes } from './export-format.ts';
import { openAggregate } from './open/open-aggregate.ts';
import { openConnection } from './open/open-connection.ts';
import { openGraph } from './open/open-graph.ts';
import { openLinks } from './open/open-links.ts';
import { openNeighbourhood } from './open/open-neighbourhood.ts';
import type { Content, ExportSources, Opening } from './open/opening.ts';
import { versionOf } from './read/one-version.ts';

/** An export that is ready to be written: everything that can be wrong with the request has been checked. */
export interface OpenedExport extends Content {
  readonly fileName: string;
  readonly contentType: string;
  readonly version: string;
}

const others: Readonly<Record<string, (opening: Opening) => Promise<Content>>> = {
  links: openLinks,
  aggregate: openAggregate,
  neighbourhood: openNeighbourhood,
  graph: openGraph,
};

/**
 * Opens an export. Throws an `ExportError` or an error of GraphQL where the request is not as it should be, a `StoreError`
 * where the store does not answer. The chunks throw VERSION_CHANGED where another graph is loaded before they are through.
 */
export async function openExport(sources: ExportSources, request: ExportRequest): Promise<OpenedExport> {
  const open = openerOf(request.what);
  const version = await versionOf(sources.store);
  const context = requestContext(sources.store, version, sources.search);
  const content = await open({ ...sources, request, version, context });
  const { format } = content;
  const fileName = `${[...nameParts(request), version].join('-')}.${format}`;
  return { ...content, version, fileName, contentType: contentTypes[format] };
}

function openerOf(what: string): (opening: Opening) => Promise<Content> {
  const connection = connectionNamed(what);
  if (connection !== undefined) return (opening) => openConnection(opening, connection);
  if (Object.hasOwn(others, what)) return others[what] as (opening: Opening) => Promise<Content>;
  const names = [...Object.keys(connections), ...Object.keys(others)];
  throw new ExportError(
    'BAD_USER_INPUT',
    `There is no ${what === '' ? 'name' : what} to export: there are ${names.join(', ')}`,
    names,
  );
}

/** What a file is called: gonghui-figures, gonghui-neighbourhood-union-131000, and whether it was filtered. */
function nameParts({ what, id, filter, first, kinds }: ExportRequest): string[] {
  const isPart = filter !== undefined || first !== undefined || kinds !== undefined;
  return ['gonghui', what, ...(id === undefined ? [] : [id]), ...(isPart ? ['part'] : [])];
}
