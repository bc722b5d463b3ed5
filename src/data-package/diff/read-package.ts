import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { DataPackageError } from '../data-package-error.ts';
import { DESCRIPTOR, PACKAGE_NAME } from '../file-names.ts';
import { damagesOf } from '../damages.ts';
import type { PackageContents, Row, TableContents } from './package-contents.ts';

const names = z.array(z.string());
const fieldDescription = z.object({
  name: z.string(),
  refersTo: names.optional(),
  derived: z.boolean().optional(),
});
const resource = z.object({
  name: z.string(),
  path: z.string().regex(/^[\w-]+\.csv$/, 'a table lies in the folder itself'),
  holds: z.string(),
  label: names,
  schema: z.object({ fields: z.array(fieldDescription), primaryKey: names }),
});
const descriptor = z.object({
  name: z.literal(PACKAGE_NAME, `this is no package of ${PACKAGE_NAME}`),
  version: z.string(),
  resources: z.array(resource),
});

/**
 * Reads a package whole, after its checksums are checked. Throws PACKAGE_MISSING where there is none of ours, PACKAGE_DAMAGED
 * with every file that is not as it was written.
 */
export async function readPackage(folder: string): Promise<PackageContents> {
  const path = join(folder, DESCRIPTOR);
  if (!existsSync(path)) {
    const problem = `${folder} is no data package: it has no ${DESCRIPTOR}. Name a folder that gonghui pack wrote`;
    throw new DataPackageError('PACKAGE_MISSING', [problem]);
  }
  const damages = await damagesOf(folder);
  if (damages.length > 0) throw new DataPackageError('PACKAGE_DAMAGED', damages);
  const { version, resources } = describedIn(path, await readFile(path, 'utf8'));
  const tables = await Promise.all(resources.map((one) => readTable(folder, one)));
  return { folder, version, tables: new Map(tables.map((table) => [table.name, table])) };
}

function describedIn(path: string, text: string): z.infer<typeof descriptor> {
  const read = descriptor.safeParse(parsed(text));
  if (read.success) return read.data;
  const problems = read.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`);
  throw new DataPackageError('PACKAGE_MISSING', problems);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

async function readTable(folder: string, of: z.infer<typeof resource>): Promise<TableContents> {
  const { name, path, holds, label, schema } = of;
  const rows = parse<Row>(await readFile(join(folder, path)), { columns: true, bom: true });
  return { name, holds, key: schema.primaryKey, label, fields: schema.fields, rows };
}
