import { grouped } from '../../export/read/grouped.ts';
import { LIST_DELIMITER } from '../file-names.ts';
import { rowsOf, tablesOf, type FieldDescription, type PackageContents, type Row } from './package-contents.ts';
import type { Citation } from './package-difference.ts';

/** A fact of a package, and its table. */
export interface PackedFact {
  readonly table: string;
  readonly id: string;
  readonly row: Row;
}

/** The facts of a package with their citations, and what is the same of a fact wherever it stands. */
export class PackageFacts {
  readonly all: readonly PackedFact[];
  readonly #tables: ReadonlyMap<string, readonly FieldDescription[]>;
  readonly #citations: ReadonlyMap<string, Row[]>;

  constructor(contents: PackageContents) {
    const tables = tablesOf(contents, 'facts');
    this.#tables = new Map(tables.map(({ name, fields }) => [name, fields]));
    this.all = tables.flatMap(({ name, rows }) => rows.map((row) => ({ table: name, id: row['id'] ?? '', row })));
    this.#citations = grouped(rowsOf(contents, 'citations'), ({ fact = '' }) => fact);
  }

  /** Where a fact is stated. */
  citationsOf(id: string): readonly Citation[] {
    const cited = this.#citations.get(id) ?? [];
    return cited.map(({ source = '', block = '', sentence = '', anchor = '' }) => ({
      source,
      block,
      sentence,
      anchor,
    }));
  }

  /** Whether a field leads to facts. */
  leadsToFacts({ refersTo = [] }: FieldDescription): boolean {
    return refersTo.some((table) => this.#tables.has(table));
  }

  /** An id without block and sentence, and without the number of a fact that has no name of its own. */
  placeless(id: string): string {
    for (const { source, block, sentence } of this.citationsOf(id)) {
      const place = `-${source.replace(/^src-/, '')}-${block}-${sentence}-`;
      const at = id.indexOf(place);
      if (at >= 0) return `${id.slice(0, at)} ${source} ${id.slice(at + place.length).replace(/^\d+$/, '')}`;
    }
    return id;
  }

  /** Whether the id has a name of its own beside its place, which an editor gave it. */
  hasKey(id: string): boolean {
    const placeless = this.placeless(id);
    return placeless !== id && !placeless.endsWith(' ');
  }

  /** What a fact says, as one text: all but its place, with the sources and printed forms it rests on. */
  likeness({ table, id, row }: PackedFact): string {
    const own = (this.#tables.get(table) ?? [])
      .filter(({ name, derived }) => name !== 'id' && derived !== true)
      .map((field) => [field.name, this.leadsToFacts(field) ? this.#placelessList(row[field.name]) : row[field.name]]);
    const rests = this.citationsOf(id).map(({ source, anchor }) => `${source} ${anchor}`);
    return JSON.stringify([table, own, rests.toSorted()]);
  }

  #placelessList(cell = ''): string[] {
    return cell.split(LIST_DELIMITER).map((id) => this.placeless(id));
  }
}
