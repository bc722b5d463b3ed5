import type { KeyBy } from '../names/search-key.ts';
import { exactPattern } from './exact-pattern.ts';
import type { GramIndex } from './gram-index.ts';
import type { KeyTable } from './key-table.ts';
import type { Pattern } from './pattern.ts';
import { ScoreBoard } from './score-board.ts';
import { scoreOf } from './score.ts';
import type { SearchQuery } from './search-query.ts';
import { typoPattern } from './typo-pattern.ts';

/** With as many hits as a page may hold, weaker kinds of matches are not looked for. */
const enough = 200;

/** Finds the best match of each entity: the phrase, else all its words, else either with a typing error. */
export class Matcher {
  private readonly board: ScoreBoard;
  private readonly wordBoard: ScoreBoard;
  private readonly nextBoard: ScoreBoard;

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
  match({ phrase, words, isTraditional }: SearchQuery): ScoreBoard {
    this.nameBy = isTraditional ? 'SCRIPT' : 'EXACT';
    const exact = words.map((word) => exactPattern(word, this.grams));
    this.scan(exactPattern(phrase, this.grams), this.board.clear());
    if (words.length > 0 && this.board.count() < enough) this.matchAll(exact);
    if (this.board.count() >= enough) return this.board;
    const typo = typoPattern(phrase, this.grams);
    if (typo) this.scan(typo, this.board);
    words.forEach((word, i) => {
      const wrong = typoPattern(word, this.grams);
      if (wrong) this.matchAll(exact.with(i, wrong));
    });
    return this.board;
  }

  /** Takes in the entities that match all patterns, each at its weakest. The rarest pattern comes first. */
  private matchAll(patterns: readonly Pattern[]): void {
    const costs = new Map(patterns.map((pattern) => [pattern, this.costOf(pattern)]));
    const [rarest, ...others] = patterns.toSorted((a, b) => costs.get(a)! - costs.get(b)!);
    this.scan(rarest!, this.wordBoard.clear());
    for (const pattern of others) {
      if (costs.get(pattern)! > 16 * this.wordBoard.count()) this.probe(pattern, this.nextBoard.clear());
      else this.scan(pattern, this.nextBoard.clear());
      this.wordBoard.keepBoth(this.nextBoard, (a, b) => this.keys.weaker(a, b));
    }
    this.board.offerAll(this.wordBoard);
  }

  private costOf(pattern: Pattern): number {
    return pattern.ranges.reduce((sum, range) => sum + this.grams.size(range), 0);
  }

  /** Tries the keys that the grams propose. */
  private scan(pattern: Pattern, board: ScoreBoard): void {
    for (const range of pattern.ranges) {
      this.grams.forEachKey(range, (key) => this.tryKey(pattern, key, board));
    }
  }

  /** Tries all keys of the entities that matched so far. */
  private probe(pattern: Pattern, board: ScoreBoard): void {
    const { scores } = this.wordBoard;
    for (let entity = 0; entity < scores.length; entity++) {
      if (scores[entity] === 0) continue;
      const end = this.keys.firstKeys[entity + 1]!;
      for (let key = this.keys.firstKeys[entity]!; key < end; key++) this.tryKey(pattern, key, board);
    }
  }

  private tryKey(pattern: Pattern, key: number, board: ScoreBoard): void {
    const { keys } = this;
    const by = keys.by(key);
    const fit = pattern.fit(keys.units(key), keys.start(key), keys.end(key), by);
    if (fit) board.offer(keys.owners[key]!, scoreOf(fit, by === 'EXACT' ? this.nameBy : by), key);
  }
}
