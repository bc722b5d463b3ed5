import { listOrders } from '../../model/lists.ts';
import { compileFilter, isEverything } from '../../graphql/filters/compile-filter.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { readFilter } from '../ask/read-filter.ts';
import type { Connection } from '../connections.ts';
import { ExportError } from '../export-error.ts';
import { formatOf } from '../export-format.ts';
import type { Content, Opening } from '../open-export.ts';
import { ahead } from '../read/ahead.ts';
import { limited } from '../read/limited.ts';
import { listIds } from '../read/list-ids.ts';
import { ofVersion } from '../read/one-version.ts';
import { csv } from '../write/csv.ts';
import { jsonLines } from '../write/json-lines.ts';

const formats = ['csv', 'jsonl'] as const;
const writers = { csv, jsonl: jsonLines };

/** Opens the export of a list of the API: what the list answers, all of it, in the order asked for. */
export async function openConnection(opening: Opening, connection: Connection): Promise<Content> {
  const { request, schema, context, store, version } = opening;
  const format = formatOf(request.what, request.format, formats);
  const { type, columns } = connection;
  const list = `${type}/${orderOf(connection, request.sort)}`;
  const filter = readFilter(schema, type, request.filter);
  const branches = await compileFilter(context, type, filter);
  const ids = listIds(store, { list, branches: isEverything(branches) ? undefined : branches });
  const pages = recordsOf(store, connection, limited(ids, request.first));
  return { format, chunks: writers[format](columns, ahead(ofVersion(store, version, pages))) };
}

function orderOf({ type }: Connection, sort: string | undefined): string {
  const orders: readonly string[] = listOrders[type];
  if (sort === undefined) return orders[0] as string;
  if (orders.includes(sort)) return sort;
  throw new ExportError('BAD_USER_INPUT', `sort: ${sort} is no order of this list: ${orders.join(', ')} are`, orders);
}

async function* recordsOf(
  store: GraphReader,
  { read }: Connection,
  pages: AsyncIterable<readonly string[]>,
): AsyncGenerator<readonly unknown[]> {
  for await (const ids of pages) yield await read(store, [...ids]);
}
