import { LIST_PAGE_SIZE, listOrders, orderIndex, type ListedType } from '../../model/lists.ts';
import type { StoredNode } from '../../store/stored-graph.ts';
import { compareTexts } from './compare-texts.ts';

/** What a list knows of a node: its id and what each order sorts it by. */
export interface ListedNode {
  readonly id: string;
  readonly type: ListedType;
  readonly orderKeys: readonly string[];
}

/** The places of nodes in all their lists, and the lists themselves, cut into pages. */
export interface Lists {
  /** For each node its place in each order of its type; the mixed order over its family comes first. */
  readonly positions: ReadonlyMap<string, readonly number[]>;
  readonly pages: readonly StoredNode[];
}

/** Numbers nodes in every order of their type. `families` are the groups that have one order over all their types. */
export function makeLists(families: ReadonlyMap<string, readonly ListedNode[]>): Lists {
  const positions = new Map<string, number[]>();
  const pages: StoredNode[] = [];
  const enlist = (list: string, nodes: readonly ListedNode[], index: number) => {
    const sorted = nodes.toSorted((a, b) => compareTexts(a.orderKeys[index], b.orderKeys[index]));
    sorted.forEach(({ id }, place) => {
      const places = positions.get(id) ?? [];
      places[index] = place;
      positions.set(id, places);
    });
    pages.push(...pagesOf(list, sorted, index));
  };
  for (const [family, nodes] of families) {
    enlist(`${family}/ALL`, nodes, 0);
    for (const type of new Set(nodes.map((node) => node.type))) {
      const ofType = nodes.filter((node) => node.type === type);
      for (const order of listOrders[type]) enlist(`${type}/${order}`, ofType, orderIndex(type, order));
    }
  }
  return { positions, pages };
}

/** A sorted list as stored pages. */
export function pagesOf(
  list: string,
  sorted: readonly Pick<ListedNode, 'id' | 'orderKeys'>[],
  index: number,
): StoredNode[] {
  return Array.from({ length: Math.ceil(sorted.length / LIST_PAGE_SIZE) }, (_, number) => {
    const nodes = sorted.slice(number * LIST_PAGE_SIZE, (number + 1) * LIST_PAGE_SIZE);
    const orderKeys = nodes.map(({ orderKeys: keys }) => keys[index] as string);
    const id = `${list}/${number}`;
    const properties = {
      id,
      list,
      number,
      firstKey: orderKeys[0] as string,
      ids: nodes.map((node) => node.id),
      orderKeys,
    };
    return { id, labels: ['ListPage'], properties };
  });
}
