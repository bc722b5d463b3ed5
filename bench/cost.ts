import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { graphql, parse, type OperationDefinitionNode } from 'graphql';
import { operationCost } from '../src/graphql/cost/operation-cost.ts';
import { requestContext } from '../src/graphql/context.ts';
import { buildGraphSchema } from '../src/graphql/schema.ts';
import { readConfig } from '../src/server/config.ts';
import { ServedGraph } from '../src/server/served-graph.ts';
import { openStore } from '../src/store/open-store.ts';
import { costlyQueries } from './costly-queries.ts';
import { madeUpGraph } from './made-up/made-up-graph.ts';
import { typicalQueries } from './typical-queries.ts';

// What the cost rule takes of each request, and what a unit of cost stands for: how long queries run that cost much, on
// a made-up graph of so many entities. node -r ./bench/typescript.cjs bench/cost.ts [entities]

const schema = buildGraphSchema();
const ROUNDS = 200;

async function main(): Promise<void> {
  const queries = {
    ...Object.fromEntries(Object.entries(typicalQueries).map(([name, { query }]) => [name, query])),
    ...costlyQueries,
  };
  const dataFolder = mkdtempSync(join(tmpdir(), 'gonghui-cost-'));
  const store = await openStore({ dataFolder });
  await store.replace(madeUpGraph(Number(process.argv[2] ?? 2_000), readConfig({}).seedsFolder));
  const graph = new ServedGraph(store);
  await graph.look();
  const rows: Record<string, Record<string, number>> = {};
  for (const [name, query] of Object.entries(queries)) {
    const { cost, rule } = readCost(query);
    const answer = await msOf(() =>
      graphql({ schema, source: query, contextValue: requestContext(store, graph.version, () => graph.search()) }),
    );
    rows[name] = { cost, 'rule ms': rule, 'answer ms': answer, 'µs a unit': Math.round((answer * 1000) / cost) };
  }
  console.table(rows);
  await graph.stop();
  rmSync(dataFolder, { recursive: true });
}

/** The cost of a query, and the milliseconds of a processor that it takes to read it. */
function readCost(query: string): { cost: number; rule: number } {
  const document = parse(query);
  const asked = { schema, document, operation: document.definitions[0] as OperationDefinitionNode, variables: {} };
  for (let round = 0; round < ROUNDS; round += 1) operationCost(asked);
  const began = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) operationCost(asked);
  const { user } = process.cpuUsage(began);
  return { cost: operationCost(asked).cost, rule: Number((user / 1_000 / ROUNDS).toFixed(3)) };
}

/** The milliseconds of a run. */
async function msOf(run: () => Promise<{ errors?: readonly Error[] }>): Promise<number> {
  const began = performance.now();
  const { errors } = await run();
  if (errors?.[0]) throw errors[0];
  return Math.round(performance.now() - began);
}

void main();
