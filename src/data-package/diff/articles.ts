import { LIST_DELIMITER } from '../file-names.ts';
import { keyed } from './compare-table.ts';
import { rowsOf, type PackageContents, type Row } from './package-contents.ts';
import type { ArticleChange, RecordChange } from './package-difference.ts';
import { PackageFacts } from './package-facts.ts';

/** Two packages. */
interface Sides {
  readonly before: PackageContents;
  readonly after: PackageContents;
}

/** Says of each record with which source it came or went, if that is all it rested on, and counts these for each source. */
export function withArticles(
  { before, after }: Sides,
  changes: readonly RecordChange[],
): { articles: ArticleChange[]; records: RecordChange[] } {
  const went = new ArticleRecords(before, changes, 'WENT');
  const came = new ArticleRecords(after, changes, 'CAME');
  const records = changes.map((change) => {
    const source = change.change === 'CHANGED' ? undefined : (change.change === 'WENT' ? went : came).sourceOf(change);
    return source === undefined ? change : { ...change, withSource: source };
  });
  return { articles: [...went.articles(records), ...came.articles(records)], records };
}

/** The sources that are in one package only, and what rests on nothing else. */
class ArticleRecords {
  readonly #sources: ReadonlyMap<string, string>;
  readonly #rows: ReadonlyMap<string, ReadonlyMap<string, Row>>;
  readonly #facts: PackageFacts;

  constructor(
    contents: PackageContents,
    changes: readonly RecordChange[],
    private readonly change: 'CAME' | 'WENT',
  ) {
    const ids = changes.filter((one) => one.table === 'sources' && one.change === change).map(({ id }) => id);
    const titled = rowsOf(contents, 'sources').map(({ id = '', title = '' }) => [id, title] as const);
    this.#sources = new Map(titled.filter(([id]) => ids.includes(id)));
    this.#rows = new Map([...contents.tables].map(([name, table]) => [name, keyed(table)]));
    this.#facts = new PackageFacts(contents);
  }

  /** The first of the sources on which a record rests, if all of them are in this package only. */
  sourceOf({ table, id }: RecordChange): string | undefined {
    const rests = this.#restsOn(table, id);
    return rests.length > 0 && rests.every((source) => this.#sources.has(source)) ? rests[0] : undefined;
  }

  articles(records: readonly RecordChange[]): ArticleChange[] {
    return [...this.#sources].map(([id, title]) => {
      const counts: Record<string, number> = {};
      for (const { table, change, withSource } of records) {
        if (table === 'sources' || change !== this.change || withSource !== id) continue;
        counts[table] = (counts[table] ?? 0) + 1;
      }
      return { change: this.change, id, title, counts };
    });
  }

  /** Facts rest on what they cite, passages and mentions on where they stand, entities on all these; links on their facts. */
  #restsOn(table: string, id: string): string[] {
    if (table === 'sources') return [id];
    const row = this.#rows.get(table)?.get(id) ?? {};
    const { source = '', sources = '', facts = '' } = row;
    const cited = [id, ...facts.split(LIST_DELIMITER)].flatMap((fact) => this.#facts.citationsOf(fact));
    if (cited.length > 0) return cited.map((citation) => citation.source);
    return (sources === '' ? source : sources).split(LIST_DELIMITER).filter((one) => one !== '');
  }
}
