import type { GrafeoDB } from '@grafeo-db/js';
import { statementsOf } from '../ddl-statements.ts';
import { StoreError } from '../errors.ts';
import { cypherText } from '../statement.ts';
import type { StoredGraph } from '../stored-graph.ts';
import { loadEngine } from './engine.ts';

/** Builds a graph in memory, with its constraints and indexes, and saves it as one file. */
export async function buildDatabase(graph: StoredGraph, path: string): Promise<void> {
  const database = loadEngine().create();
  try {
    for (const statement of statementsOf(cypherText('ddl/embedded.cypher'))) await database.executeCypher(statement);
    fill(database, graph);
    database.save(path);
  } finally {
    database.close();
  }
}

function fill(database: GrafeoDB, { nodes, relationships }: StoredGraph): void {
  const handles = new Map<string, number>();
  for (const { id, labels, properties } of nodes) {
    if (handles.has(id)) throw new StoreError('STORE_INVALID', `The graph has two nodes with the id ${id}`);
    handles.set(id, database.createNode([...labels], { ...properties, id }).id);
  }
  for (const { id, type, from, to, properties } of relationships) {
    database.createEdge(handleOf(handles, from), handleOf(handles, to), type, { ...properties, id });
  }
}

function handleOf(handles: ReadonlyMap<string, number>, id: string): number {
  const handle = handles.get(id);
  if (handle === undefined) throw new StoreError('STORE_INVALID', `A relationship leads to ${id}, which is no node`);
  return handle;
}
