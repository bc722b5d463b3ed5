/** A row of a table, by its fields. */
export type Row = Readonly<Record<string, string>>;

/** A field, as the descriptor of a package says it. */
export interface FieldDescription {
  readonly name: string;
  readonly refersTo?: readonly string[] | undefined;
  readonly derived?: boolean | undefined;
}

/** A table of a package, read whole. */
export interface TableContents {
  readonly name: string;
  readonly holds: string;
  readonly key: readonly string[];
  readonly label: readonly string[];
  readonly fields: readonly FieldDescription[];
  readonly rows: readonly Row[];
}

/** A package, read whole. */
export interface PackageContents {
  readonly folder: string;
  readonly version: string;
  readonly tables: ReadonlyMap<string, TableContents>;
}

/** The tables of a kind. */
export function tablesOf({ tables }: PackageContents, holds: string): TableContents[] {
  return [...tables.values()].filter((table) => table.holds === holds);
}

/** The rows of a table; none where the package has no such table. */
export function rowsOf({ tables }: PackageContents, name: string): readonly Row[] {
  return tables.get(name)?.rows ?? [];
}
