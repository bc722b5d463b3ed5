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

/** The position after which a page begins; -1 without a cursor. A cursor of another version is found again by its key. */
export async function positionAfter(
  context: RequestContext,
  list: string,
  cursor: string | undefined,
): Promise<number> {
  if (cursor === undefined) return -1;
  const place = decodeCursor(cursor);
  if (place === undefined || place.list !== list) {
    throw badInput('after: this is no cursor of this list with this order. Use an endCursor that it gave', {
      argument: 'after',
    });
  }
  return place.version === context.version ? place.position : findAgain(context, place);
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

async function findAgain(context: RequestContext, { list, orderKey }: Place): Promise<number> {
  const [page] = await context.loaders.pageHolding(list, orderKey);
  if (page === undefined) return -1;
  const before = page.orderKeys.filter((key) => key <= orderKey).length;
  return page.number * LIST_PAGE_SIZE + before - 1;
}
