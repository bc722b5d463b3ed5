import type { Statement } from './statement.ts';
import type { StoredGraph } from './stored-graph.ts';

/** What `replace` did. */
export interface Replacement {
  readonly version: string;
  /** Whether anything was written: a graph that is already there is left alone. */
  readonly changed: boolean;
}

/** How a read is run. */
export interface ReadOptions {
  /** Ends the read, and with it what the store does for it. */
  readonly signal?: AbortSignal | undefined;
}

/** What whoever only asks needs of a store. */
export interface GraphReader {
  /**
   * Runs a statement and answers its rows: plain maps and scalars. Throws a `StoreError`: STORE_TIMEOUT where it takes
   * too long, STORE_ABORTED where the signal says that nobody waits any more.
   */
  read<Parameters, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
    options?: ReadOptions,
  ): Promise<readonly Row[]>;
}

/** Where the graph is kept. The language is shared, so the port is small: both stores run the same statements. */
export interface GraphStore extends GraphReader {
  readonly engine: 'embedded' | 'neo4j';
  /** Makes this the graph, all or nothing. The only writing there is. */
  replace(graph: StoredGraph): Promise<Replacement>;
  /** The version of the graph that reads see; also the moment at which a newly loaded one is taken up. None where nothing is loaded. */
  version(): Promise<string | undefined>;
  close(): Promise<void>;
}
