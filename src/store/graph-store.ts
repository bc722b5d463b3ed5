import type { Statement } from './statement.ts';
import type { StoredGraph } from './stored-graph.ts';

/** What `replace` did. */
export interface Replacement {
  readonly version: string;
  /** Whether anything was written: a graph that is already there is left alone. */
  readonly changed: boolean;
}

/** Where the graph is kept. The language is shared, so the port is small: both stores run the same statements. */
export interface GraphStore {
  readonly engine: 'embedded' | 'neo4j';
  /** Runs a statement and answers its rows: plain maps and scalars. Throws a `StoreError`. */
  read<Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<readonly Row[]>;
  /** Makes this the graph, all or nothing. The only writing there is. */
  replace(graph: StoredGraph): Promise<Replacement>;
  /** The version of the graph that reads see; also the moment at which a newly loaded one is taken up. None where nothing is loaded. */
  version(): Promise<string | undefined>;
  close(): Promise<void>;
}
