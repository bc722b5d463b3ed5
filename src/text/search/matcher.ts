import type { KeyBy } from '../names/search-key.ts';
import { exactPattern } from './exact-pattern.ts';
import type { GramIndex } from './gram-index.ts';
import type { KeyTable } from './key-table.ts';
import { KeyText } from './key-text.ts';
import type { Pattern } from './pattern.ts';
import { ScoreBoard } from './score-board.ts';
import { leastTypoWhole, leastWhole, scoreOf } from './score.ts';
import type { SearchQuery } from './search-query.ts';
import { typoPattern } from './typo-pattern.ts';

/** With as many hits as a page may hold, weaker kinds of matches are not looked for. */
const enough = 200;

/** So many keys take some milliseconds to try. */
const dear = 30_000;

/** Finds the best match of each entity: the phrase, else all its words, else either with a typing error. */
export class Matcher {
  private readonly board: ScoreBoard;
  private readonly wordBoard: ScoreBoard;
  private readonly nextBoard: ScoreBoard;

  private readonly text = new KeyText();
  /** What a name counts as: in the other script it is worth less. */
  private nameBy: KeyBy = 'EXACT';

  constructor(
    private readonly keys: KeyTable,
    private readonly grams: GramIndex,
  ) {
    const entities = keys.firstKeys.length - 1;
    this.board = new ScoreBoard(entities);
    this.wordBoard = new ScoreBoard(entities);
    this.nextBoard = new ScoreBoard(entities);
  }

  /** The board is good until the next call. */
  match(query: SearchQuery): ScoreBoard {
    this.nameBy = query.isTraditional ? 'SCRIPT' : 'EXACT';
    this.scan(exactPattern(query.phrase, this.grams), this.board.clear());
    if (query.words.length > 0 && this.board.count() < enough) {
      this.matchAll(query.words.map((word) => exactPattern(word, this.grams)));
    }
    if (this.board.count() < enough) this.matchMistyped(query);
    return this.board;
  }

  private matchMistyped({ phrase, words }: SearchQuery): void {
    const typo = typoPattern(phrase, this.grams);
    // In a very large graph, what is a whole name is taken for no error.
    const isWanted = typo !== undefined && (typo.cost < dear || !this.board.reaches(leastWhole));
    if (isWanted) this.scan(typo, this.board);
    // To try each word costs the most: only where nothing fits as a whole.
    if (this.board.reaches(leastTypoWhole)) return;
    const exact = words.map((word) => exactPattern(word, this.grams));
    for (const [i, word] of words.entries()) {
      const wrong = typoPattern(word, this.grams);
      if (wrong) this.matchAll(exact.with(i, wrong));
    }
  }

  /** Takes in the entities that match all patterns, each at its weakest. The rarest pattern comes first. */
  private matchAll(patterns: readonly Pattern[]): void {
    const [rarest, ...others] = patterns.toSorted((a, b) => a.cost - b.cost);
    this.scan(rarest!, this.wordBoard.clear());
    for (const pattern of others) {
      if (pattern.cost > 16 * this.wordBoard.count()) this.probe(pattern, this.nextBoard.clear());
      else this.scan(pattern, this.nextBoard.clear());
      this.wordBoard.keepBoth(this.nextBoard, (a, b) => this.keys.weaker(a, b));
    }
    this.board.offerAll(this.wordBoard);
  }

  /** Tries the keys that the grams propose. */
  private scan(pattern: Pattern, board: ScoreBoard): void {
    for (const range of pattern.first) {
      this.grams.forEachKey(range, (key) => this.tryKey(pattern.fitFirst, key, board));
    }
    for (const range of pattern.inside) {
      this.grams.forEachKey(range, (key) => this.tryKey(pattern.fit, key, board));
    }
  }

  /** Tries all keys of the entities that matched so far. */
  private probe(pattern: Pattern, board: ScoreBoard): void {
    const { scores } = this.wordBoard;
    for (let entity = 0; entity < scores.length; entity++) {
      if (scores[entity] === 0) continue;
      const end = this.keys.firstKeys[entity + 1]!;
      for (let key = this.keys.firstKeys[entity]!; key < end; key++) this.tryKey(pattern.fit, key, board);
    }
  }

  private tryKey(fitKey: Pattern['fit'], key: number, board: ScoreBoard): void {
    const { keys, text } = this;
    keys.read(key, text);
    const fit = fitKey(text);
    if (fit) board.offer(keys.owners[key]!, scoreOf(fit, text.by === 'EXACT' ? this.nameBy : text.by), key);
  }
}
