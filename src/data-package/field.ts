import type { Vocabulary } from '../model/define-vocabulary.ts';
import type { Cell, Column } from '../export/table/column.ts';

/** What the values of a field are, as Table Schema names it; a list is a string joined by "; ". */
export type FieldType = 'string' | 'integer' | 'number' | 'date' | 'list';

/** What is known of a field beside its name. */
interface FieldFacets<Record> {
  readonly cell: (record: Record) => Cell;
  /** A string unless said. */
  readonly type?: FieldType;
  readonly vocabulary?: Vocabulary | undefined;
  /** The tables to whose first key field it leads. */
  readonly refersTo?: readonly string[];
  /** Computed from the other tables: a comparison of two packages leaves it out. */
  readonly derived?: true;
}

/** A column of a table of the package, with what a reader has to know of it. */
export interface Field<Record> extends Column<Record>, FieldFacets<Record> {
  readonly type: FieldType;
  readonly description: string;
}

/** A field. */
export function field<Record>(name: string, description: string, facets: FieldFacets<Record>): Field<Record> {
  return { type: 'string', ...facets, name, description };
}
