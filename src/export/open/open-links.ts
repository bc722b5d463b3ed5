import { z } from 'zod';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { ExportRequest } from '../ask/export-request.ts';
import { readValue } from '../ask/read-filter.ts';
import { ExportError } from '../export-error.ts';
import { formatOf } from '../export-format.ts';
import type { Content, Opening } from './opening.ts';
import { limited } from '../read/limited.ts';
import { allLinks, type LinkFilter } from '../read/link-records.ts';
import { ofVersion } from '../read/one-version.ts';
import { linkColumns } from '../table/link-columns.ts';
import { csv } from '../write/csv.ts';
import { jsonLines } from '../write/json-lines.ts';

const formats = ['csv', 'jsonl'] as const;
const writers = { csv, jsonl: jsonLines };

const filterOfLinks = z.strictObject({
  kinds: z.array(linkKind.schema).optional(),
  derivations: z.array(derivation.schema).optional(),
});

/** Opens the export of all links, or of those of some kinds or derivations. */
export async function openLinks({ request, store, version }: Opening): Promise<Content> {
  const format = formatOf(request.what, request.format, formats);
  const pages = limited(allLinks(store, linkFilter(request)), request.first);
  return { format, chunks: writers[format](linkColumns, ofVersion(store, version, pages)) };
}

/** Which links are wanted, by `kinds` or by `filter`. Throws BAD_USER_INPUT with what there is. */
export function linkFilter({ filter, kinds }: ExportRequest): LinkFilter {
  const given = filter === undefined ? {} : readValue(filter);
  const read = filterOfLinks.safeParse(kinds === undefined ? given : { ...(given as object), kinds });
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${['filter', ...path].join('.')}: ${message}`);
  const allowed = Object.keys(filterOfLinks.shape);
  const values = `kinds (${linkKind.values.join(', ')}) and derivations (${derivation.values.join(', ')})`;
  throw new ExportError('BAD_USER_INPUT', `${problems.join('. ')}. A filter on links has ${values}`, allowed);
}
