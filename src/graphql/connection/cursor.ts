import { LIST_PAGE_SIZE } from '../../model/lists.ts';
import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';

/** A place in a list: the version it was read in, the position there, and the key that finds it in any version. */
export interface Place {
  readonly list: string;
  readonly version: string;
  readonly position: number;
  readonly orderKey: string;
}

/** The place as an opaque text. */
export function encodeCursor({ list, version, position, orderKey }: Place): string {
  return Buffer.from(JSON.stringify([list, version, position, orderKey])).toString('base64url');
}

/** A list that cursors point into. */
export interface CursorList {
  /** The name of the list and its order: cursors of another are refused. */
  readonly list: string;
  /** Finds a place of another version; without it the place is looked up in the stored pages of the list. */
  readonly findAgain?: (place: Place) => Promise<number>;
}

/** The position after which a page begins; -1 without a cursor. A cursor of another version is found again by its key. */
export async function positionAfter(
  context: RequestContext,
  { list, findAgain }: CursorList,
  cursor: string | undefined,
): Promise<number> {
  if (cursor === undefined) return -1;
  const place = placeOf(list, cursor);
  if (place.version === context.version) return place.position;
  return findAgain ? findAgain(place) : findInPages(context, place);
}

/** The order key after which a page begins, for a list that pages by keys; empty without a cursor. It holds in any version. */
export function orderKeyAfter(list: string, cursor: string | undefined): string {
  return cursor === undefined ? '' : placeOf(list, cursor).orderKey;
}

/** Throws BAD_USER_INPUT where a cursor is none of this list. */
export function checkCursor(list: string, cursor: string | undefined): void {
  if (cursor !== undefined) placeOf(list, cursor);
}

function placeOf(list: string, cursor: string): Place {
  const place = decodeCursor(cursor);
  if (place?.list === list) return place;
  throw badInput('after: this is no cursor of this list with this order. Use an endCursor that it gave', {
    argument: 'after',
  });
}

function decodeCursor(cursor: string): Place | undefined {
  try {
    const [list, version, position, orderKey] = JSON.parse(
      Buffer.from(cursor, 'base64url').toString('utf8'),
    ) as unknown[];
    const isPlace = typeof list === 'string' && typeof version === 'string' && typeof orderKey === 'string';
    return isPlace && Number.isInteger(position)
      ? { list, version, position: position as number, orderKey }
      : undefined;
  } catch {
    return undefined;
  }
}

async function findInPages(context: RequestContext, { list, orderKey }: Place): Promise<number> {
  const [page] = await context.loaders.pageHolding(list, orderKey);
  if (page === undefined) return -1;
  const before = page.orderKeys.filter((key) => key <= orderKey).length;
  return page.number * LIST_PAGE_SIZE + before - 1;
}
