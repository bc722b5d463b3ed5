import { LIST_DELIMITER } from '../file-names.ts';
import { rowsOf, tablesOf, type PackageContents, type Row, type TableContents } from './package-contents.ts';

/** Says what a person knows a row by: the fields that its table names for this, with names in the place of ids. */
export class Labels {
  readonly #names: ReadonlyMap<string, string>;

  constructor(contents: PackageContents) {
    const named = [...tablesOf(contents, 'entities').flatMap(({ rows }) => rows), ...rowsOf(contents, 'measures')];
    this.#names = new Map(named.map(({ id = '', name = '' }) => [id, name]));
  }

  /** The label of a row. */
  of({ label }: TableContents, row: Row): string {
    const shown = label.map((field) => this.#named(row[field] ?? '')).filter((text) => text !== '');
    return shown.join(' ');
  }

  #named(cell: string): string {
    return cell
      .split(LIST_DELIMITER)
      .map((value) => this.#names.get(value) ?? value)
      .join(', ');
  }
}

/** Two packages, and how rows of each are called. */
export interface ComparedSides {
  readonly before: PackageContents;
  readonly after: PackageContents;
  readonly labels: { readonly before: Labels; readonly after: Labels };
}

/** Two packages with their labels. */
export function sidesOf(before: PackageContents, after: PackageContents): ComparedSides {
  return { before, after, labels: { before: new Labels(before), after: new Labels(after) } };
}
