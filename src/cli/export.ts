import { createWriteStream, renameSync, rmSync } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { readRequest, type ExportRequest } from '../export/ask/export-request.ts';
import { ExportError } from '../export/export-error.ts';
import { openExport, type OpenedExport } from '../export/open-export.ts';
import { buildGraphSchema } from '../graphql/schema.ts';
import type { Config } from '../server/config.ts';
import { ServedGraph } from '../server/served-graph.ts';
import { openStore } from '../store/open-store.ts';

const text = { type: 'string' } as const;
const options = {
  format: text,
  out: text,
  filter: text,
  sort: text,
  first: text,
  'group-by': text,
  id: text,
  hops: text,
  kinds: text,
};

/** Writes an export to a file or to standard output, as `/export/…` answers it. Nothing is left of a file that did not come to its end. */
export async function runExport({ store: settings }: Config, given: string[]): Promise<number> {
  const { values, positionals } = readArguments(given);
  const { format = 'csv', out, 'group-by': groupBy, ...others } = values;
  const asked = readRequest(positionals[0] ?? '', format, { ...others, ...(groupBy !== undefined && { groupBy }) });
  const store = await openStore(settings);
  const graph = new ServedGraph(store);
  try {
    await store.version();
    const opened = await openExport({ store, schema: buildGraphSchema(), search: () => graph.search() }, asked);
    if (opened.note !== undefined) console.error(opened.note);
    await (out === undefined ? toStandardOutput(opened) : toFile(opened, out, asked));
    return 0;
  } finally {
    await store.close();
  }
}

function readArguments(args: string[]) {
  try {
    return parseArgs({ args, options, allowPositionals: true });
  } catch (error) {
    const names = Object.keys(options).map((name) => `--${name}`);
    throw new ExportError('BAD_USER_INPUT', `${(error as Error).message}. There are ${names.join(', ')}`, names);
  }
}

/** Whoever reads may have enough of it, as `head` has: that is no failure. */
async function toStandardOutput({ chunks }: OpenedExport): Promise<void> {
  try {
    await pipeline(Readable.from(chunks), process.stdout, { end: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPIPE') throw error;
  }
}

async function toFile({ chunks, version }: OpenedExport, out: string, { what }: ExportRequest): Promise<void> {
  const partial = `${out}.partial`;
  try {
    await pipeline(Readable.from(chunks), createWriteStream(partial));
    renameSync(partial, out);
  } finally {
    rmSync(partial, { force: true });
  }
  console.error(`Wrote ${what} of version ${version} to ${out}`);
}
