import type { LinkView } from '../links/link-view.ts';
import type { RequestContext } from '../context.ts';
import { checkCursor, encodeCursor, positionAfter, type CursorList } from './cursor.ts';
import type { Facet, FacetName } from './facets.ts';

/** A row with its place in the list. */
export interface PlacedNode<Node> {
  readonly position: number;
  readonly orderKey: string;
  readonly node: Node;
  /** The links by which the node was reached; only in lists that follow links. */
  readonly links?: readonly LinkView[];
}

/** One edge of a connection. */
export interface Edge<Node> {
  readonly cursor: string;
  readonly node: Node;
  /** The first of the links. */
  readonly link: LinkView | undefined;
  readonly links: readonly LinkView[];
}

/** Whether there is more, and where to go on. */
export interface PageInfo {
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  readonly startCursor: string | undefined;
  readonly endCursor: string | undefined;
}

/** What a connection answers; each part is read only when it is asked for. */
export interface ConnectionSource<Node> {
  edges(): Promise<readonly Edge<Node>[]>;
  nodes(): Promise<readonly Node[]>;
  pageInfo(): Promise<PageInfo>;
  totalCount(): Promise<number>;
  facets(by: readonly FacetName[]): Promise<readonly Facet[]>;
}

/** What a list must be able to do to be shown as a connection. */
export interface Listing<Node> extends CursorList {
  readonly rows: (after: number, first: number) => Promise<readonly PlacedNode<Node>[]>;
  readonly count: () => Promise<number>;
  readonly facets: (by: readonly FacetName[]) => Promise<readonly Facet[]>;
}

/** Where a page begins and how long it is. */
export interface PageArguments {
  readonly first: number;
  readonly after?: string | undefined;
}

/** Shows a listing as a Relay connection. Throws BAD_USER_INPUT for a cursor of another list, whatever is asked of this one. */
export function connectionOf<Node>(
  context: RequestContext,
  page: PageArguments,
  listing: Listing<Node>,
): ConnectionSource<Node> {
  checkCursor(listing.list, page.after);
  let read: Promise<{ rows: readonly PlacedNode<Node>[]; more: boolean }> | undefined;
  const rows = () => (read ??= readPage(context, page, listing));
  const cursor = ({ position, orderKey }: PlacedNode<Node>) =>
    encodeCursor({ list: listing.list, version: context.version, position, orderKey });
  return {
    edges: async () =>
      (await rows()).rows.map((row) => ({
        cursor: cursor(row),
        node: row.node,
        link: row.links?.[0],
        links: row.links ?? [],
      })),
    nodes: async () => (await rows()).rows.map(({ node }) => node),
    pageInfo: async () => {
      const { rows: found, more } = await rows();
      const [start, end] = [found[0], found.at(-1)];
      return {
        hasNextPage: more,
        hasPreviousPage: page.after !== undefined,
        startCursor: start && cursor(start),
        endCursor: end && cursor(end),
      };
    },
    totalCount: () => listing.count(),
    facets: (by) => listing.facets(by),
  };
}

async function readPage<Node>(context: RequestContext, { first, after }: PageArguments, listing: Listing<Node>) {
  const position = await positionAfter(context, listing, after);
  const rows = await listing.rows(position, first + 1);
  return { rows: rows.slice(0, first), more: rows.length > first };
}
