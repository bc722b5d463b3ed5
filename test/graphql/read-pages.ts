import type { GraphFixture } from './graph-fixture.ts';

/** One page of a list, by its ids or other texts that name its entries. */
export interface Page {
  readonly entries: readonly string[];
  readonly end: string | null;
  readonly more: boolean;
}

/** A list as the tests page it: the field, written with the place for its arguments, and the way to it from the root. */
export interface PagedList {
  readonly name: string;
  /** `union(id: "…") { programmes(PAGE) { LIST } }`: PAGE and LIST are filled in. */
  readonly way: string;
  /** What names an entry. */
  readonly entry?: string;
}

/** Reads one page. */
export async function readPage(
  graph: GraphFixture,
  list: PagedList,
  page: { first: number; after: string | null },
): Promise<Page> {
  const operation = `query ($first: Int!, $after: String) { ${list.way
    .replace('PAGE', 'first: $first, after: $after')
    .replace('LIST', `nodes { ${list.entry ?? 'id'} } pageInfo { hasNextPage endCursor }`)} }`;
  const found = connectionIn(await graph.ask(operation, page));
  return {
    entries: found.nodes.map((node) => JSON.stringify(node)),
    end: found.pageInfo.endCursor,
    more: found.pageInfo.hasNextPage,
  };
}

/** Reads on from a cursor until the list ends. */
export async function readOn(
  graph: GraphFixture,
  list: PagedList,
  page: { first: number; after: string | null },
): Promise<string[]> {
  const { entries, end, more } = await readPage(graph, list, page);
  return more ? [...entries, ...(await readOn(graph, list, { ...page, after: end }))] : [...entries];
}

interface Connection {
  readonly nodes: readonly unknown[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

function connectionIn(data: unknown): Connection {
  const value = data as Record<string, unknown>;
  return 'pageInfo' in value ? (value as unknown as Connection) : connectionIn(Object.values(value)[0]);
}
