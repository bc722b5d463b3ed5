import { foldLetters } from '../names/fold-name.ts';
import type { KeyBy } from '../names/search-key.ts';
import { EntityTable } from './entity-table.ts';
import { GramIndex } from './gram-index.ts';
import { countKinds, keepKinds, pageOf } from './hit-page.ts';
import { KeyTable } from './key-table.ts';
import { Matcher } from './matcher.ts';
import type { ScoreBoard } from './score-board.ts';
import { isTypo } from './score.ts';
import type { SearchAnswer, SearchHit, SearchOptions } from './search-answer.ts';
import { encodePlace } from './search-cursor.ts';
import { readQuery, type SearchQuery } from './search-query.ts';
import { compareRows, type SearchRow } from './search-row.ts';

/** Finds entities by any form of their name: as written, in either script, in pinyin, by initials, short, in English, or mistyped. */
export class SearchIndex {
  private readonly entities: EntityTable;
  private readonly keys: KeyTable;
  private readonly matcher: Matcher;

  constructor(rows: readonly SearchRow[]) {
    const sorted = rows.toSorted(compareRows);
    this.entities = new EntityTable(sorted);
    this.keys = new KeyTable(sorted);
    this.matcher = new Matcher(this.keys, new GramIndex(this.keys));
  }

  /** Hits by worth of the match, then by number of links, then by id. A text without letter or character finds nothing. */
  search(text: string, options: SearchOptions): SearchAnswer {
    const query = readQuery(text);
    if (!query) return { hits: [], total: 0, hasMore: false, kinds: [] };
    const board = this.matcher.match(query);
    const kinds = countKinds(board, this.entities);
    const asked = kinds.filter(({ kind }) => options.kinds?.includes(kind) ?? true);
    if (options.kinds) keepKinds(board, this.entities, options.kinds);
    const page = pageOf(board, this.entities, { most: options.first + 1, after: options.after });
    return {
      hits: page.slice(0, options.first).map((entity) => this.hit(board, entity, query)),
      total: asked.reduce((sum, { count }) => sum + count, 0),
      hasMore: page.length > options.first,
      kinds,
    };
  }

  private hit(board: ScoreBoard, entity: number, query: SearchQuery): SearchHit {
    const { entities, keys } = this;
    const id = entities.id(entity);
    const score = board.scores[entity]!;
    const key = board.keys[entity]!;
    const matchedName = keys.form(key);
    return {
      id,
      kind: entities.kindNames[entities.kinds[entity]!]!,
      matchedName,
      matchedBy: isTypo(score) ? 'TYPO' : shownBy(keys.by(key), query, matchedName),
      score,
      cursor: encodePlace({ score, links: entities.links[entity]!, id }),
    };
  }
}

// A character that both scripts have may look traditional: then the name itself is written with it.
function shownBy(by: KeyBy, { isTraditional, letters }: SearchQuery, name: string): KeyBy {
  if (!isTraditional || (by !== 'EXACT' && by !== 'SHORT')) return by;
  return foldLetters(name).replaceAll(' ', '').includes(letters) ? by : 'SCRIPT';
}
