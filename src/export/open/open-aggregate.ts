// Its types are decorated: what decorators need has to be there before them.
import 'reflect-metadata';
import { z } from 'zod';
import { groupDimensions, type GroupDimension } from '../../model/grouping.ts';
import { figureGroup } from '../../graphql/analysis/aggregate/figure-group.ts';
import { namedIds } from '../../graphql/filters/named-ids.ts';
import { refuseUnknown } from '../../graphql/filters/refuse-unknown.ts';
import { readGroups, readTotal } from '../../graphql/analysis/aggregate/read-groups.ts';
import { readFilter } from '../ask/read-filter.ts';
import { ExportError } from '../export-error.ts';
import { formatOf } from '../export-format.ts';
import type { Content, Opening } from './opening.ts';
import { ofVersion } from '../read/one-version.ts';
import { groupColumns, type GroupRecord } from '../table/group-columns.ts';
import { csv } from '../write/csv.ts';
import { jsonLines } from '../write/json-lines.ts';

const formats = ['csv', 'jsonl'] as const;
const writers = { csv, jsonl: jsonLines };
/** How many groups are read at once: they are added up together. */
const MOST_GROUPS = 2_000;

const dimensionList = z.array(z.enum(groupDimensions));

/** Opens the export of figures added up, a row a group, largest first; without groups the total is the one row. */
export async function openAggregate(opening: Opening): Promise<Content> {
  const { request, store, version } = opening;
  const format = formatOf(request.what, request.format, formats);
  const dimensions = dimensionsOf(request.groupBy ?? []);
  const records = await readGroupRecords(opening, dimensions);
  const chunks = writers[format](groupColumns(dimensions), ofVersion(store, version, onePage(records)));
  return { format, chunks };
}

async function readGroupRecords(opening: Opening, dimensions: GroupDimension[]): Promise<readonly GroupRecord[]> {
  const { context, schema, request } = opening;
  const asked = { type: 'Figure', filter: readFilter(schema, 'Figure', request.filter) } as const;
  await refuseUnknown(context, namedIds(asked.type, asked.filter));
  const first = Math.min(request.first ?? MOST_GROUPS, MOST_GROUPS);
  const { groups, more } =
    dimensions.length === 0
      ? { groups: [await readTotal(context, asked)], more: false }
      : await readGroups(context, asked, { dimensions, sort: 'LARGEST', first });
  if (more && request.first === undefined) throw tooMany();
  return Promise.all(groups.map((group) => shown(figureGroup(context, dimensions, group))));
}

/** A group with everything read that the API reads when it is asked for. */
async function shown(view: object): Promise<GroupRecord> {
  const { keys, ...group } = (await withEachRead(view)) as { keys: object[] };
  return { ...group, keys: await Promise.all(keys.map(withEachRead)) } as unknown as GroupRecord;
}

async function withEachRead(view: object): Promise<object> {
  const read = Object.entries(view).map(async ([name, value]) => [
    name,
    typeof value === 'function' ? await (value as () => Promise<unknown>)() : value,
  ]);
  return Object.fromEntries(await Promise.all(read)) as object;
}

function dimensionsOf(asked: readonly string[]): GroupDimension[] {
  const read = dimensionList.safeParse(asked);
  if (read.success) return read.data;
  throw new ExportError('BAD_USER_INPUT', `groupBy: there are ${groupDimensions.join(', ')}`, groupDimensions);
}

function tooMany(): ExportError {
  const advice = 'Narrow the filter, group by less, or take the largest with first';
  return new ExportError(
    'BAD_USER_INPUT',
    `groupBy: there are more than ${MOST_GROUPS} groups. ${advice}`,
    MOST_GROUPS,
  );
}

async function* onePage<Row>(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}
