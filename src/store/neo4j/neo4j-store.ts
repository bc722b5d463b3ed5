import neo4j, { type Driver, Neo4jError, type Session } from 'neo4j-driver';
import { statementsOf } from '../ddl-statements.ts';
import { StoreError } from '../errors.ts';
import type { GraphStore, ReadOptions, Replacement } from '../graph-store.ts';
import { cypherText, type Statement } from '../statement.ts';
import { graphVersion } from '../statements/graph.ts';
import type { StoredGraph } from '../stored-graph.ts';
import { untilAborted } from '../until-aborted.ts';
import { explain } from './explain.ts';
import { replaceGraph } from './replace-graph.ts';
import { toCypherValue } from './to-cypher-value.ts';

/** Where a Neo4j is, and how long one of its statements may take. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly user?: string | undefined;
  readonly password?: string | undefined;
  readonly database: string;
  readonly timeoutMs: number;
}

/** The graph in a Neo4j database. */
export class Neo4jStore implements GraphStore {
  readonly engine = 'neo4j';
  readonly #driver: Driver;
  /** Whether a graph was ever seen here; until then every read asks first. */
  #loaded = false;

  constructor(private readonly settings: Neo4jSettings) {
    const { uri, user, password } = settings;
    const auth = user === undefined ? undefined : neo4j.auth.basic(user, password ?? '');
    this.#driver = neo4j.driver(uri, auth, {
      disableLosslessIntegers: true,
      connectionAcquisitionTimeout: 5_000,
      connectionTimeout: 3_000,
      maxTransactionRetryTime: 5_000,
      telemetryDisabled: true,
    });
  }

  async read<Parameters, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
    { signal }: ReadOptions = {},
  ): Promise<readonly Row[]> {
    if (!this.#loaded && (await this.version()) === undefined) {
      throw new StoreError('STORE_EMPTY', 'Nothing is loaded in this Neo4j database: run npm run load');
    }
    return this.#ask(statement, parameters, signal);
  }

  async replace(graph: StoredGraph): Promise<Replacement> {
    const session = this.#session(neo4j.session.WRITE);
    try {
      for (const statement of statementsOf(cypherText('ddl/neo4j.cypher'))) await session.run(statement);
      const changed = await session.executeWrite((transaction) => replaceGraph(transaction, graph));
      return { version: graph.version, changed };
    } catch (cause) {
      throw explain(cause, 'The graph could not be written to Neo4j');
    } finally {
      await session.close();
    }
  }

  async version(): Promise<string | undefined> {
    const [row] = await this.#ask(graphVersion, {});
    this.#loaded ||= row !== undefined;
    return row?.version;
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #ask<Parameters, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
    signal?: AbortSignal,
  ): Promise<readonly Row[]> {
    const run = () => this.#run(statement, parameters, signal);
    try {
      return (await run().catch((error: unknown) => againIfRetriable(error, run))) as Row[];
    } catch (cause) {
      throw explain(cause, `Neo4j did not answer ${statement.file}`);
    }
  }

  /** Closing a session ends what the database does for it. */
  async #run({ file, text }: Statement, parameters: unknown, signal?: AbortSignal): Promise<unknown[]> {
    const session = this.#session(neo4j.session.READ);
    const settings = { timeout: this.settings.timeoutMs, metadata: { application: 'gonghui-graph' } };
    const begin = () => session.run(text, toCypherValue(parameters) as Record<string, unknown>, settings);
    const end = () => void session.close().catch(() => undefined);
    try {
      const { records } = await untilAborted(async () => begin(), signal, { what: file, end });
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    return this.#driver.session({ database: this.settings.database, defaultAccessMode });
  }
}

/** A read changes nothing, so what failed on its way can be asked once more. */
async function againIfRetriable<Result>(error: unknown, run: () => Promise<Result>): Promise<Result> {
  if (!(error instanceof Neo4jError && error.retryable)) throw error;
  return run();
}
