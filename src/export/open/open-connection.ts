import { listOrders } from '../../model/lists.ts';
import { compileFilter, type FilterInput } from '../../graphql/filters/compile-filter.ts';
import { namedIds } from '../../graphql/filters/named-ids.ts';
import { refuseUnknown } from '../../graphql/filters/refuse-unknown.ts';
import { allChecked } from '../ask/all-checked.ts';
import { readFilter } from '../ask/read-filter.ts';
import { readLinkFilter } from '../ask/read-link-filter.ts';
import type { Connection } from '../connections.ts';
import { ExportError } from '../export-error.ts';
import { formatOf } from '../export-format.ts';
import type { Content, Opening } from './opening.ts';
import { listRecords, type AnsweredList } from '../read/list-records.ts';
import { ofVersion } from '../read/one-version.ts';
import { csv } from '../write/csv.ts';
import { gexf } from '../write/gexf.ts';
import { graphml } from '../write/graphml.ts';
import { jsonLines } from '../write/json-lines.ts';
import { turtle } from '../write/turtle.ts';
import { listAsGraph } from './list-as-graph.ts';
import { listAsTurtle } from './list-as-turtle.ts';

const ofEntities = ['csv', 'jsonl', 'gexf', 'graphml', 'ttl'] as const;
const ofOthers = ['csv', 'jsonl', 'ttl'] as const;

/** Opens the export of a list of the API: what the list answers, all of it, in the order asked for. */
export async function openConnection(opening: Opening, connection: Connection): Promise<Content> {
  const { request, store, version } = opening;
  const { columns, read, family } = connection;
  const { format, order, filter, links } = allChecked({
    format: () => formatOf(request, family === 'entities' ? ofEntities : ofOthers),
    order: () => orderOf(connection, request.sort),
    filter: () => readFilter(opening.schema, connection.type, request.filter),
    links: () => readLinkFilter({ kinds: request.kinds }),
  });
  const list = await answeredList(opening, { type: connection.type, order, filter });
  const graph = () => listAsGraph(opening, { list, type: connection.type, links });
  const rows = () => ofVersion(store, version, listRecords(store, list, read));
  const chunks = {
    csv: () => csv(columns, rows()),
    jsonl: () => jsonLines(columns, rows()),
    gexf: () => gexf(graph()),
    graphml: () => graphml(graph()),
    ttl: () => (family === 'entities' ? turtle(graph()) : listAsTurtle(opening, connection, list)),
  };
  return { format, chunks: chunks[format]() };
}

interface AskedList extends Pick<Connection, 'type'> {
  readonly order: string;
  readonly filter: FilterInput | undefined;
}

async function answeredList({ request, context }: Opening, { type, order, filter }: AskedList): Promise<AnsweredList> {
  await refuseUnknown(context, namedIds(type, filter));
  const branches = filter && (await compileFilter(context, type, filter));
  return { list: `${type}/${order}`, filter, branches, first: request.first };
}

function orderOf({ type }: Connection, sort: string | undefined): string {
  const orders: readonly string[] = listOrders[type];
  if (sort === undefined) return orders[0] as string;
  if (orders.includes(sort)) return sort;
  throw new ExportError('BAD_USER_INPUT', `sort: ${sort} is no order of this list: ${orders.join(', ')} are`, orders);
}
