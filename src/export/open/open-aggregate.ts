import { z } from 'zod';
import { groupDimensions, type GroupDimension } from '../../model/grouping.ts';
import { allChecked } from '../ask/all-checked.ts';
import { readFilter } from '../ask/read-filter.ts';
import { ExportError } from '../export-error.ts';
import { formatOf, type MissingFormats } from '../export-format.ts';
import { ofVersion } from '../read/one-version.ts';
import { groupColumns } from '../table/group-columns.ts';
import { csv } from '../write/csv.ts';
import { cubeOf } from '../turtle/cube/cube.ts';
import { dataCube } from '../write/data-cube.ts';
import { jsonLines } from '../write/json-lines.ts';
import { readGroupRecords } from './group-records.ts';
import { onePage } from './one-page.ts';
import type { Content, Opening } from './opening.ts';

const formats = ['csv', 'jsonl', 'ttl'] as const;
const unlinked = 'groups of figures are not linked with one another, and make no graph';
const missing: MissingFormats = { gexf: unlinked, graphml: unlinked };

const dimensionList = z.array(z.enum(groupDimensions));

/** Opens the export of figures added up, a row a group, largest first; without groups the total is the one row. */
export async function openAggregate(opening: Opening): Promise<Content> {
  const { request, schema, store, version } = opening;
  const { format, dimensions, filter } = allChecked({
    format: () => formatOf(request, formats, missing),
    dimensions: () => dimensionsOf(request.groupBy ?? []),
    filter: () => readFilter(schema, 'Figure', request.filter),
  });
  const groups = await readGroupRecords(opening, { dimensions, filter });
  const page = () => ofVersion(store, version, onePage(groups));
  const chunks = {
    csv: () => csv(groupColumns(dimensions), page()),
    jsonl: () => jsonLines(groupColumns(dimensions), page()),
    ttl: () => dataCube(cubeOf({ ...request, version, dimensions }), page),
  };
  return { format, chunks: chunks[format]() };
}

function dimensionsOf(asked: readonly string[]): GroupDimension[] {
  const read = dimensionList.safeParse(asked);
  if (read.success) return read.data;
  throw new ExportError('BAD_USER_INPUT', `groupBy: there are ${groupDimensions.join(', ')}`, groupDimensions);
}
