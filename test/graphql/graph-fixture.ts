import { join } from 'node:path';
import { graphql, type ExecutionResult, type GraphQLSchema } from 'graphql';
import { requestContext } from '../../src/graphql/context.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import { loadableSeeds } from '../../src/seed/examine-seeds.ts';
import { toStoredGraph } from '../../src/seed/stored/to-stored-graph.ts';
import { ServedGraph } from '../../src/server/served-graph.ts';
import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import type { StorePlace } from '../../src/store/conformance/places/store-place.ts';
import type { StoredGraph } from '../../src/store/stored-graph.ts';
import { CountingStore } from './counting-store.ts';

type Variables = Readonly<Record<string, unknown>>;

/** The schema of the API, built once for a file of tests. */
export const schema: GraphQLSchema = buildGraphSchema();

/** The graph that the seeds of the repository make. */
export function graphOfSeeds(): StoredGraph {
  return toStoredGraph(loadableSeeds(join(__dirname, '..', '..', 'seeds')));
}

/** A store with a graph in it, behind the real schema. Every operation is a request of its own. */
export class GraphFixture {
  readonly #served: ServedGraph;
  readonly #store: CountingStore;
  readonly #place: StorePlace;

  private constructor(place: StorePlace) {
    this.#place = place;
    this.#store = new CountingStore(place.open());
    this.#served = new ServedGraph(this.#store);
  }

  /** Opens a store in a place and fills it. */
  static async open(place: StorePlace, graph: StoredGraph): Promise<GraphFixture> {
    await place.empty();
    const fixture = new GraphFixture(place);
    await fixture.load(graph);
    return fixture;
  }

  /** Puts another graph in the place of this one, as `gonghui load` does beside a running server. */
  async load(graph: StoredGraph): Promise<void> {
    await this.#store.replace(graph);
    await this.#served.look();
    await this.#served.search();
  }

  /** What an operation answers, errors included. */
  async run(operation: string, variables: Variables = {}): Promise<ExecutionResult> {
    const contextValue = requestContext(this.#store, this.#served.version, () => this.#served.search());
    return graphql({ schema, source: operation, variableValues: variables, contextValue });
  }

  /** The data of an operation that must go well. */
  async ask<Data = unknown>(operation: string, variables?: Variables): Promise<Data> {
    const { data, errors } = await this.run(operation, variables);
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('\n'));
    return data as Data;
  }

  /** The data of an operation without what only leads to it: an object with one field is what the field holds. */
  async brief(operation: string, variables?: Variables): Promise<unknown> {
    return brief(await this.ask(operation, variables));
  }

  /** The files of the statements that an operation costs. */
  async statementsOf(operation: string, variables?: Variables): Promise<string[]> {
    this.#store.takeFiles();
    await this.ask(operation, variables);
    return this.#store.takeFiles();
  }

  async close(): Promise<void> {
    await this.#served.stop();
    await this.#place.release();
  }
}

function brief(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(brief);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  const [only] = fields;
  if (fields.length === 1 && only) return brief(only[1]);
  return Object.fromEntries(fields.map(([name, inner]) => [name, brief(inner)]));
}

/** The graph of the seeds for all tests of a file: opened before the first, given up after the last. */
export function useSeeds(takePlace: () => Promise<StorePlace> = embeddedPlace): () => GraphFixture {
  let fixture: GraphFixture;
  beforeAll(async () => {
    fixture = await GraphFixture.open(await takePlace(), graphOfSeeds());
  }, 300_000);
  afterAll(() => fixture?.close());
  return () => fixture;
}
