import type { GraphStore, ReadOptions, Replacement } from '../../src/store/graph-store.ts';
import type { Statement } from '../../src/store/statement.ts';
import type { StoredGraph } from '../../src/store/stored-graph.ts';

/** A real store that remembers which statements were read from it. */
export class CountingStore implements GraphStore {
  readonly engine: GraphStore['engine'];
  readonly #store: GraphStore;
  #files: string[] = [];

  constructor(store: GraphStore) {
    this.#store = store;
    this.engine = store.engine;
  }

  /** The files of the statements read since this was asked last, in their order. */
  takeFiles(): string[] {
    return this.#files.splice(0);
  }

  read<Parameters, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
    options?: ReadOptions,
  ): Promise<readonly Row[]> {
    this.#files.push(statement.file);
    return this.#store.read(statement, parameters, options);
  }

  replace(graph: StoredGraph): Promise<Replacement> {
    return this.#store.replace(graph);
  }

  version(): Promise<string | undefined> {
    return this.#store.version();
  }

  close(): Promise<void> {
    return this.#store.close();
  }
}
