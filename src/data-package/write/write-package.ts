import { chmod, mkdir, readFile, rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { versionOf } from '../../export/read/one-version.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import { DataPackageError } from '../data-package-error.ts';
import { damagesOf } from '../damages.ts';
import { CHECKSUMS, DESCRIPTOR } from '../file-names.ts';
import { packageTables } from '../tables/all-tables.ts';
import { describePackage } from './descriptor.ts';
import { readmeOf } from './readme.ts';
import { removeLeftFolders, withTemporaryFolder } from './temporary-folder.ts';
import { writeTable, type Packing, type WrittenTable } from './write-table.ts';
import { writeFileOf, type WrittenFile } from './written-file.ts';

const licence = join(__dirname, '..', '..', '..', 'seeds', 'LICENSE');

/** A package as it stands in its folder. */
export interface WrittenPackage {
  readonly folder: string;
  readonly version: string;
  readonly tables: readonly WrittenTable[];
  /** Whether the same package, byte for byte, was there before. */
  readonly wasThere: 'yes' | 'no';
}

/**
 * Writes the whole graph as `gonghui-<version>/` into a folder, all or nothing: the same graph always gives the same bytes.
 * What a killed process left there half written is removed. Throws PACKAGE_EXISTS where the folder holds something else,
 * VERSION_CHANGED where another graph is loaded meanwhile.
 */
export async function writePackage(store: GraphReader, into: string): Promise<WrittenPackage> {
  const version = await versionOf(store);
  const folder = join(resolve(into), `gonghui-${version}`);
  await mkdir(into, { recursive: true });
  await removeLeftFolders(into);
  return withTemporaryFolder(resolve(into), version, async (temporary) => {
    const tables = await writeFiles({ store, version, folder: temporary });
    const wasThere = await putInPlace(temporary, folder);
    return { folder, version, tables, wasThere };
  });
}

async function writeFiles(packing: Packing): Promise<WrittenTable[]> {
  const { folder, version } = packing;
  const tables: WrittenTable[] = [];
  for (const table of packageTables) tables.push(await writeTable(packing, table));
  const descriptor = `${JSON.stringify(describePackage(version, tables), null, 2)}\n`;
  const others = [
    await writeFileOf(folder, DESCRIPTOR, [descriptor]),
    await writeFileOf(folder, 'README.md', [readmeOf(version, tables)]),
    await writeFileOf(folder, 'LICENSE', [await readFile(licence, 'utf8')]),
  ];
  await writeFileOf(folder, CHECKSUMS, [checksumsOf([...tables, ...others])]);
  return tables;
}

/** In the order of names, as `sha256sum *` prints them. */
function checksumsOf(files: readonly WrittenFile[]): string {
  const lines = files.map(({ name, sha256 }) => ({ name, line: `${sha256}  ${name}\n` }));
  return lines
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ line }) => line)
    .join('');
}

/** A folder that is there is left alone: what it holds has a name, and may have been given away. */
async function putInPlace(temporary: string, folder: string): Promise<WrittenPackage['wasThere']> {
  const checksums = await readFile(join(folder, CHECKSUMS), 'utf8').catch(() => undefined);
  const isSame = checksums === (await readFile(join(temporary, CHECKSUMS), 'utf8'));
  if (isSame && (await damagesOf(folder)).length === 0) return 'yes';
  // A temporary folder is its owner's alone; a package is for everybody.
  await chmod(temporary, 0o755);
  await rename(temporary, folder).catch((error: NodeJS.ErrnoException) => {
    if (!['ENOTEMPTY', 'EEXIST', 'ENOTDIR'].includes(error.code ?? '')) throw error;
    throw new DataPackageError('PACKAGE_EXISTS', [
      `${folder} is there already, and holds something else, or the same in another format. Move it away, or choose another folder with --out`,
    ]);
  });
  return 'no';
}
