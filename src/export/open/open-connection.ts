import { listOrders } from '../../model/lists.ts';
import { compileFilter } from '../../graphql/filters/compile-filter.ts';
import { namedIds } from '../../graphql/filters/named-ids.ts';
import { refuseUnknown } from '../../graphql/filters/refuse-unknown.ts';
import { readFilter } from '../ask/read-filter.ts';
import type { Connection } from '../connections.ts';
import { ExportError } from '../export-error.ts';
import { formatOf } from '../export-format.ts';
import type { Content, Opening } from './opening.ts';
import { ahead } from '../read/ahead.ts';
import type { FactRecord } from '../read/fact-records.ts';
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
  await refuseUnknown(context, namedIds(type, filter));
  const branches = filter && (await compileFilter(context, type, filter));
  const pages = ahead(listIds(store, { list, branches }), (ids) => connection.read(store, ids));
  const shown = filter === undefined ? withoutDeprecated(pages) : pages;
  return { format, chunks: writers[format](columns, ofVersion(store, version, limited(shown, request.first))) };
}

function orderOf({ type }: Connection, sort: string | undefined): string {
  const orders: readonly string[] = listOrders[type];
  if (sort === undefined) return orders[0] as string;
  if (orders.includes(sort)) return sort;
  throw new ExportError('BAD_USER_INPUT', `sort: ${sort} is no order of this list: ${orders.join(', ')} are`, orders);
}

/** Without the facts that a list hides unless its filter asks for them. */
async function* withoutDeprecated(pages: AsyncIterable<readonly unknown[]>): AsyncGenerator<readonly unknown[]> {
  for await (const records of pages) {
    yield records.filter((record) => (record as Partial<FactRecord>).fact?.rank !== 'DEPRECATED');
  }
}
