import type { GraphReader } from '../store/graph-store.ts';
import type { Field } from './field.ts';

/** What the rows of a table are. Links and conflicts follow from facts. */
export type Holding = 'entities' | 'facts' | 'evidence' | 'derived' | 'vocabulary';

/** A table of the package: one CSV file, in an order that no change of another row touches. */
export interface PackageTable<Record = unknown> {
  /** The name of the file without `.csv`. */
  readonly name: string;
  readonly title: string;
  readonly holds: Holding;
  /** The fields that tell rows apart. */
  readonly key: readonly string[];
  /** The fields by which a person knows a row. */
  readonly label: readonly string[];
  readonly fields: readonly Field<Record>[];
  readonly read: (store: GraphReader) => AsyncIterable<readonly Record[]>;
}

/** A table whose rows nobody outside needs to know. */
export function packageTable<Record>(table: PackageTable<Record>): PackageTable {
  return table as PackageTable;
}
