import type { ListedType } from '../../model/lists.ts';
import type { StoredGraph, StoredNode } from '../../store/stored-graph.ts';
import type { Finding } from '../check/rule.ts';
import type { Examined } from '../examine-seeds.ts';
import { GraphIndex } from '../index/graph-index.ts';
import { makeLists, pagesOf } from '../index/list-pages.ts';
import { orderKeysOf } from '../index/order-keys.ts';
import { conflictNode, conflictRelationships, conflictsOf } from './conflict-nodes.ts';
import type { Draft } from './draft.ts';
import { entityNode } from './entity-nodes.ts';
import { EntityRecords } from './entity-records.ts';
import { measureNodes, passageNode, sourceNodes } from './evidence-nodes.ts';
import { factNode } from './fact-nodes.ts';
import { FactRecords } from './fact-records.ts';
import { storable } from './properties.ts';
import { relationships } from './relationships.ts';
import { inStratumOrder } from './stratum-order.ts';

/** The whole graph of checked seeds, as a store takes it: the same seeds always make the same graph. */
export function toStoredGraph({ version, dataset, warnings }: Examined): StoredGraph {
  const index = new GraphIndex(dataset, warningsByFact(warnings));
  const conflicts = conflictsOf(index, warnings);
  const entityRecords = new EntityRecords(index);
  const factRecords = new FactRecords(index, entityRecords);
  const families = new Map<string, Draft[]>([
    ['Entity', [...dataset.entities.values()].map((entity) => entityRecords.added(entityNode(index, entity)))],
    ['Fact', inStratumOrder([...dataset.facts.values()].map((fact) => factRecords.added(factNode(index, fact), fact)))],
    ['Source', sourceNodes(dataset)],
    ['Measure', measureNodes(dataset)],
    ['Conflict', conflicts.map((conflict) => conflictNode(index, conflict))],
  ]);
  const { nodes, pages } = enlist(families);
  const counts = {
    entities: dataset.entities.size,
    facts: dataset.facts.size,
    links: index.links.length,
    sources: dataset.sources.size,
    measures: dataset.measures.size,
  };
  const graph: StoredNode = { id: 'graph', labels: ['Graph'], properties: { id: 'graph', version, ...counts } };
  return {
    version,
    nodes: [...nodes, ...[...dataset.passages.values()].map(passageNode), ...pages, ...linkPages(index), graph],
    relationships: [...relationships(index), ...conflictRelationships(conflicts)],
  };
}

/** The list of all links, by id: how a cursor over links finds its place after a reload. */
function linkPages({ links }: GraphIndex): StoredNode[] {
  const ids = links.map(({ id }) => id).toSorted();
  return pagesOf(
    'Link/ALL',
    ids.map((id) => ({ id, orderKeys: [id] })),
    0,
  );
}

/** Puts every draft into its lists and makes it a node. */
function enlist(families: ReadonlyMap<string, readonly Draft[]>): {
  nodes: StoredNode[];
  pages: readonly StoredNode[];
} {
  const listed = new Map(
    [...families].map(([family, drafts]) => [
      family,
      drafts.map(({ orderable }) => ({
        id: orderable.id,
        type: orderable.type satisfies ListedType,
        orderKeys: orderKeysOf(orderable),
      })),
    ]),
  );
  const orderKeys = new Map([...listed.values()].flat().map((node) => [node.id, node.orderKeys]));
  const { positions, pages } = makeLists(listed);
  const nodes = [...families.values()].flat().map(({ labels, orderable: { id }, properties }) => ({
    id,
    labels: [...labels, 'Record'],
    properties: storable({ ...properties, positions: positions.get(id), orderKeys: orderKeys.get(id) }),
  }));
  return { nodes, pages };
}

/** The codes of the warnings that concern each fact. */
function warningsByFact(warnings: readonly Finding[]): Map<string, string[]> {
  const codes = new Map<string, string[]>();
  for (const { code, facts } of warnings) {
    if (code === undefined) continue;
    for (const fact of facts ?? []) codes.set(fact, [...new Set([...(codes.get(fact) ?? []), code])]);
  }
  return codes;
}
