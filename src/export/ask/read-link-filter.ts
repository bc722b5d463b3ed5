import { z } from 'zod';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { ExportError } from '../export-error.ts';
import type { LinkFilter } from '../read/link-records.ts';
import type { ExportRequest } from './export-request.ts';
import { readValue } from './read-filter.ts';

const filterOfLinks = z.strictObject({
  kinds: z.array(linkKind.schema).optional(),
  derivations: z.array(derivation.schema).optional(),
});

/** Which links are wanted, by `kinds` or by `filter`. Throws BAD_USER_INPUT with what there is. */
export function readLinkFilter({ filter, kinds }: Pick<ExportRequest, 'filter' | 'kinds'>): LinkFilter {
  const given = filter === undefined ? {} : readValue(filter);
  const read = filterOfLinks.safeParse(kinds === undefined ? given : { ...(given as object), kinds });
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${['filter', ...path].join('.')}: ${message}`);
  const allowed = Object.keys(filterOfLinks.shape);
  const values = `kinds (${linkKind.values.join(', ')}) and derivations (${derivation.values.join(', ')})`;
  throw new ExportError('BAD_USER_INPUT', `${problems.join('. ')}. A filter on links has ${values}`, allowed);
}
