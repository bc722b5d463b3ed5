import type { GrafeoDB } from '@grafeo-db/js';
import { statementsOf } from '../ddl-statements.ts';
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
  const handles = new Map(nodes.map(({ id, labels, properties }) => [id, database.createNode([...labels], { ...properties }).id]));
  for (const { type, from, to, properties } of relationships) {
    database.createEdge(handleOf(handles, from), handleOf(handles, to), type, { ...properties });
  }
}

function handleOf(handles: ReadonlyMap<string, number>, id: string): number {
  const handle = handles.get(id);
  if (handle === undefined) throw new Error(`a relationship leads to ${id}, which is no node`);
  return handle;
}
