import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { descriptorForm, type DescribedTable } from './descriptor-form.ts';

type Row = Readonly<Record<string, string>>;

/** A package as someone opens it who knows only the standard. */
export class OpenedPackage {
  readonly tables: readonly DescribedTable[];

  constructor(readonly folder: string) {
    this.tables = descriptorForm.parse(JSON.parse(this.text('datapackage.json'))).resources;
  }

  text(name: string): string {
    return readFileSync(join(this.folder, name), 'utf8');
  }

  bytes(name: string): Buffer {
    return readFileSync(join(this.folder, name));
  }

  sha256(name: string): string {
    return createHash('sha256').update(this.bytes(name)).digest('hex');
  }

  table(name: string): DescribedTable {
    return this.tables.find((one) => one.name === name)!;
  }

  rows(name: string): readonly Row[] {
    return parse<Row>(this.bytes(`${name}.csv`), { columns: true, bom: true });
  }

  /** The values of a key field of a table. */
  values(name: string, field: string): ReadonlySet<string> {
    return new Set(this.rows(name).map((row) => row[field]!));
  }
}
