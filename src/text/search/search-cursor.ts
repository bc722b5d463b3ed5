/** The place of a hit in the order of hits: worth, links, id. It stays good when the graph is loaded again. */
export interface SearchPlace {
  readonly score: number;
  readonly links: number;
  readonly id: string;
}

/** A text given as cursor that is none. */
export class SearchCursorError extends Error {
  readonly code = 'INVALID_CURSOR';
}

/** The place as a text. Ids have no `~`. */
export function encodePlace({ score, links, id }: SearchPlace): string {
  return `${score}~${links}~${id}`;
}

/** Reads what `encodePlace` wrote. */
export function decodePlace(cursor: string): SearchPlace {
  const [, score, links, id] = /^(\d{1,3})~(\d{1,9})~([^~]+)$/.exec(cursor) ?? [];
  if (id === undefined) throw new SearchCursorError(`'${cursor}' is not a cursor of a search: take one from a hit`);
  return { score: Number(score), links: Number(links), id };
}
