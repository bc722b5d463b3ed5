import { z } from 'zod';
import type { GraphStore } from '../graph-store.ts';
import type { Statement } from '../statement.ts';
import type { StoredGraph, StoredNode, StoredRelationship } from '../stored-graph.ts';

const anything = { parameters: z.object({}), row: z.any() };

const allNodes: Statement<object, StoredNode> = {
  ...anything,
  file: 'all nodes',
  text: 'MATCH (n) RETURN n.id AS id, labels(n) AS labels, n {.*} AS properties',
};

const allRelationships: Statement<object, StoredRelationship> = {
  ...anything,
  file: 'all relationships',
  text: 'MATCH (a)-[r]->(b) RETURN r.id AS id, type(r) AS type, a.id AS from, b.id AS to, r {.*} AS properties',
};

type Contents = Pick<StoredGraph, 'nodes' | 'relationships'>;

/** All that a store holds, in an order that does not depend on it. */
export async function contentsOf(store: GraphStore): Promise<Contents> {
  return comparable({ nodes: await store.read(allNodes, {}), relationships: await store.read(allRelationships, {}) });
}

/** A graph as `contentsOf` shows it; what a store adds for itself is left out. */
export function comparable({ nodes, relationships }: Contents): Contents {
  const labelled = nodes.map((node) => ({
    ...node,
    labels: node.labels.filter((label) => label !== 'Stored').toSorted(),
  }));
  return { nodes: labelled.map(bare).toSorted(byId), relationships: relationships.map(bare).toSorted(byId) };
}

function bare<Item extends StoredNode | StoredRelationship>(item: Item): Item {
  const { checksum: _checksum, ...properties } = item.properties;
  return { ...item, properties: { ...properties, id: item.id } };
}

function byId(a: { id: string }, b: { id: string }): number {
  return a.id < b.id ? -1 : 1;
}
