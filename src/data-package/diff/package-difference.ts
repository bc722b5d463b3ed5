/** Where a fact is stated; block and sentence are empty where a source is cited as a whole. */
export interface Citation {
  readonly source: string;
  readonly block: string;
  readonly sentence: string;
  /** The printed form; empty where none is given. */
  readonly anchor: string;
}

/** What became of a citation: MOVED is another place, REWORDED another printed form at the same place. */
export interface CitationChange {
  readonly change: 'CAME' | 'WENT' | 'MOVED' | 'REWORDED';
  readonly before?: Citation;
  readonly after?: Citation;
}

/** A field that changed, as it stands in both tables. */
export interface FieldChange {
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What became of a record. */
export interface RecordChange {
  readonly table: string;
  readonly change: 'CAME' | 'WENT' | 'CHANGED';
  readonly id: string;
  /** The id it has now, where it is another: the id of a fact names the place where it is stated. */
  readonly newId?: string;
  /** Its name, or what a person knows it by. */
  readonly label: string;
  /** The source with which it came or went. */
  readonly withSource?: string;
  readonly fields: readonly FieldChange[];
  readonly citations: readonly CitationChange[];
}

/** An article that came or went as a whole, with how many records of each table came or went with it. */
export interface ArticleChange {
  readonly change: 'CAME' | 'WENT';
  readonly id: string;
  readonly title: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** The fields that one package has in a table and the other has not. */
export interface ColumnChange {
  readonly table: string;
  readonly came: readonly string[];
  readonly went: readonly string[];
}

/** What is different between two packages. */
export interface PackageDifference {
  readonly before: { readonly folder: string; readonly version: string };
  readonly after: { readonly folder: string; readonly version: string };
  readonly equal: boolean;
  readonly columns: readonly ColumnChange[];
  readonly articles: readonly ArticleChange[];
  readonly records: readonly RecordChange[];
}
