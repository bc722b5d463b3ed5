import { ExportError } from './export-error.ts';

/** The formats, by the ending of a file's name: the type that HTTP names. */
export const contentTypes = {
  csv: 'text/csv; charset=utf-8',
  jsonl: 'application/jsonl; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
  gexf: 'application/gexf+xml; charset=utf-8',
  ttl: 'text/turtle; charset=utf-8',
} as const;

/** A format. */
export type ExportFormat = keyof typeof contentTypes;

/** The format asked for, where it is one of those that what is exported has. Throws BAD_USER_INPUT with these. */
export function formatOf<Format extends ExportFormat>(
  what: string,
  format: string,
  allowed: readonly Format[],
): Format {
  const found = allowed.find((one) => one === format);
  if (found !== undefined) return found;
  const asked = format === '' ? 'no format' : `the format ${format}`;
  throw new ExportError('BAD_USER_INPUT', `${what} has not ${asked}: it has ${allowed.join(', ')}`, allowed);
}
