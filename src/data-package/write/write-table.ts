import { ofVersion } from '../../export/read/one-version.ts';
import { csv } from '../../export/write/csv.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { PackageTable } from '../package-table.ts';
import { writeFileOf, type WrittenFile } from './written-file.ts';

/** A table as it was written. */
export interface WrittenTable extends WrittenFile {
  readonly table: PackageTable;
  readonly rows: number;
}

/** Where tables are read, in which version, and the folder to which they are written. */
export interface Packing {
  readonly store: GraphReader;
  readonly version: string;
  readonly folder: string;
}

/** Writes a table as CSV. Throws VERSION_CHANGED where another graph was loaded meanwhile. */
export async function writeTable({ store, version, folder }: Packing, table: PackageTable): Promise<WrittenTable> {
  let rows = 0;
  const counted = async function* () {
    for await (const records of ofVersion(store, version, table.read(store))) {
      rows += records.length;
      yield records;
    }
  };
  const file = await writeFileOf(folder, `${table.name}.csv`, csv(table.fields, counted()));
  return { ...file, table, rows };
}
