import { createHash } from 'node:crypto';
import type { ManagedTransaction } from 'neo4j-driver';
import { StoreError } from '../errors.ts';
import { cypherText } from '../statement.ts';
import type { StoredGraph } from '../stored-graph.ts';
import { toCypherValue } from './to-cypher-value.ts';

/** How many nodes or relationships go into one statement of the transaction. */
const BATCH = 5_000;

interface Checked {
  readonly id: string;
  readonly properties: Readonly<Record<string, unknown>>;
}

/**
 * Makes the graph of a database this one, in the transaction given: what differs is written, what is gone deleted.
 * Answers whether anything was. Deleting and making the same unique ids anew in one transaction would be twenty times slower.
 */
export async function replaceGraph(transaction: ManagedTransaction, graph: StoredGraph): Promise<boolean> {
  mustBeWhole(graph);
  if ((await lockedVersion(transaction)) === graph.version) return false;
  const nodes = graph.nodes.map((node) => ({ ...node, labels: [...node.labels], properties: withChecksum(node) }));
  const relationships = graph.relationships.map((one) => ({ ...one, properties: withChecksum(one) }));
  const oldNodes = await checksums(transaction, 'load/node-checksums.cypher');
  const oldRelationships = await checksums(transaction, 'load/relationship-checksums.cypher');
  const changed = relationships.filter((one) => differs(oldRelationships, one));
  const replaced = changed.map(({ id }) => id).filter((id) => oldRelationships.has(id));
  const goneRelationships = [...gone(oldRelationships, relationships), ...replaced];
  await run(transaction, 'load/delete-relationships.cypher', 'ids', goneRelationships);
  await run(transaction, 'load/delete-nodes.cypher', 'ids', gone(oldNodes, nodes));
  await run(
    transaction,
    'load/write-nodes.cypher',
    'nodes',
    nodes.filter((node) => differs(oldNodes, node)),
  );
  await run(transaction, 'load/write-relationships.cypher', 'relationships', changed);
  return true;
}

/** The statements would pass over what has no ends, and make one of two nodes with one id. */
function mustBeWhole({ nodes, relationships }: StoredGraph): void {
  const ids = new Set<string>();
  for (const { id } of nodes) {
    if (ids.has(id)) throw new StoreError('STORE_INVALID', `The graph has two nodes with the id ${id}`);
    ids.add(id);
  }
  const loose = relationships.flatMap(({ from, to }) => [from, to]).find((id) => !ids.has(id));
  if (loose !== undefined) throw new StoreError('STORE_INVALID', `A relationship leads to ${loose}, which is no node`);
}

/** The version that is there, once no other load is under way: two at once would make a graph of both. */
async function lockedVersion(transaction: ManagedTransaction): Promise<string | undefined> {
  const { records } = await transaction.run(cypherText('load/lock-graph.cypher'));
  return (records[0]?.get('version') ?? undefined) as string | undefined;
}

function withChecksum(item: object & Checked): Record<string, unknown> {
  const checksum = createHash('sha256').update(JSON.stringify(item)).digest('base64').slice(0, 22);
  return { ...item.properties, id: item.id, checksum };
}

function differs(old: ReadonlyMap<string, string>, { id, properties }: Checked): boolean {
  return old.get(id) !== properties['checksum'];
}

function gone(old: ReadonlyMap<string, string>, kept: readonly Checked[]): string[] {
  const ids = new Set(kept.map(({ id }) => id));
  return [...old.keys()].filter((id) => !ids.has(id));
}

async function checksums(transaction: ManagedTransaction, file: string): Promise<Map<string, string>> {
  const { records } = await transaction.run(cypherText(file));
  return new Map(records.map((record) => [record.get('id') as string, record.get('checksum') as string]));
}

async function run(
  transaction: ManagedTransaction,
  file: string,
  parameter: string,
  items: readonly unknown[],
): Promise<void> {
  const text = cypherText(file);
  for (let start = 0; start < items.length; start += BATCH) {
    await transaction.run(text, { [parameter]: toCypherValue(items.slice(start, start + BATCH)) });
  }
}
