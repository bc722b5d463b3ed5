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

/** Why formats that others have mean nothing for what is exported. */
export type MissingFormats = Partial<Record<ExportFormat, string>>;

/**
 * The format asked for, where it is one of those that what is exported has. Throws BAD_USER_INPUT with these, and why it has
 * not the other where that is to be said.
 */
export function formatOf<Format extends ExportFormat>(
  { what, format }: Readonly<Record<'what' | 'format', string>>,
  allowed: readonly Format[],
  missing: MissingFormats = {},
): Format {
  const found = allowed.find((one) => one === format);
  if (found !== undefined) return found;
  const asked = format === '' ? 'no format' : `the format ${format}`;
  const reason = Object.hasOwn(missing, format) ? `, since ${missing[format as ExportFormat]}` : '';
  throw new ExportError('BAD_USER_INPUT', `${what} has not ${asked}${reason}: it has ${allowed.join(', ')}`, allowed);
}
