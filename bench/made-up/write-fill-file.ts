import { closeSync, openSync, writeSync } from 'node:fs';
import type { StoredGraph } from '../../src/store/stored-graph.ts';

const LINES_AT_ONCE = 20_000;

/** Writes a graph as BenchNeo4j.java reads it: a node a line, then a relationship a line with the numbers of its ends. */
export function writeFillFile(path: string, { nodes, relationships }: StoredGraph): void {
  const numbers = new Map(nodes.map(({ id }, number) => [id, number]));
  const file = openSync(path, 'w');
  // The label Stored is what Neo4jStore gives to all that is its own.
  writeLines(file, nodes, ({ id, labels, properties }) => [[...labels, 'Stored'], { ...properties, id }]);
  writeLines(file, relationships, ({ id, type, from, to, properties }) => {
    return [type, numbers.get(from), numbers.get(to), { ...properties, id }];
  });
  closeSync(file);
}

function writeLines<Item>(file: number, items: readonly Item[], rowOf: (item: Item) => unknown): void {
  for (let start = 0; start < items.length; start += LINES_AT_ONCE) {
    const lines = items.slice(start, start + LINES_AT_ONCE).map((item) => `${JSON.stringify(rowOf(item))}\n`);
    writeSync(file, lines.join(''));
  }
}
