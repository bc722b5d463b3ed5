import type { EntityTable } from './entity-table.ts';
import type { ScoreBoard } from './score-board.ts';
import { decodePlace } from './search-cursor.ts';

/** How many hits, and behind which cursor. */
export interface PageWanted {
  readonly most: number;
  readonly after: string | undefined;
}

/** Up to `most` entities in the order of hits, from the best or from behind a cursor. */
export function pageOf(board: ScoreBoard, entities: EntityTable, { most, after }: PageWanted): number[] {
  const place = after === undefined ? { score: 100, links: Infinity, id: '' } : decodePlace(after);
  const page: number[] = [];
  let from = after === undefined ? 0 : entities.firstBehind(place);
  const counts = countScores(board);
  for (let score = place.score; score > 0 && page.length < most; score--, from = 0) {
    if (counts[score] === 0) continue;
    // Entities are numbered best known first, so those of one score stand in order already.
    let entity = board.scores.indexOf(score, from);
    for (; entity >= 0 && page.length < most; entity = board.scores.indexOf(score, entity + 1)) page.push(entity);
  }
  return page;
}

function countScores(board: ScoreBoard): Uint32Array {
  const counts = new Uint32Array(101);
  for (let entity = 0; entity < board.scores.length; entity++) counts[board.scores[entity]!]!++;
  return counts;
}

/** How many entities of each kind match, the most first. */
export function countKinds(board: ScoreBoard, entities: EntityTable): { kind: string; count: number }[] {
  const counts = new Uint32Array(entities.kindNames.length);
  for (let entity = 0; entity < entities.length; entity++) {
    if (board.scores[entity]! > 0) counts[entities.kinds[entity]!]!++;
  }
  return entities.kindNames
    .map((kind, i) => ({ kind, count: counts[i]! }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count);
}

/** Takes the matches of all other kinds off the board. */
export function keepKinds(board: ScoreBoard, entities: EntityTable, kinds: readonly string[]): void {
  const isKept = entities.kindNames.map((kind) => kinds.includes(kind));
  for (let entity = 0; entity < entities.length; entity++) {
    if (!isKept[entities.kinds[entity]!]) board.scores[entity] = 0;
  }
}
