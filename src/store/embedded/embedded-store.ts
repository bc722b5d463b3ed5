import type { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../errors.ts';
import type { GraphStore, ReadOptions, Replacement } from '../graph-store.ts';
import type { Statement } from '../statement.ts';
import type { StoredGraph } from '../stored-graph.ts';
import { untilAborted } from '../until-aborted.ts';
import { buildDatabase } from './build-database.ts';
import { loadEngine } from './engine.ts';
import { explain } from './explain.ts';
import { GraphFiles } from './graph-files.ts';
import type { RunnerQuestion } from './runner/messages.ts';
import { RunnerPool } from './runner/runner-pool.ts';

/** How long a replaced graph stays open for the requests that still read it. */
const GRACE_MS = 30_000;

/** When statements that scan run apart, and how long. */
export interface EmbeddedLimits {
  /** Milliseconds that one may take there, waiting included; 10,000 unless said. */
  readonly timeoutMs?: number | undefined;
  /** In a graph of at most so many nodes they run in the server: what they scan is bounded by that. 20,000 unless said. */
  readonly nodesInServer?: number;
}

interface OpenGraph {
  readonly version: string;
  readonly database: GrafeoDB;
  readonly nodes: number;
}

/** The graph in files of the embedded engine. Reads open a version read-only; a load writes a new one beside it. */
export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #files: GraphFiles;
  readonly #runners: RunnerPool;
  readonly #nodesInServer: number;
  #open: OpenGraph | undefined;
  #closed = false;
  readonly #retired = new Map<GrafeoDB, NodeJS.Timeout>();

  constructor(folder: string, { timeoutMs = 10_000, nodesInServer = 20_000 }: EmbeddedLimits = {}) {
    this.#files = new GraphFiles(folder);
    this.#runners = new RunnerPool(timeoutMs);
    this.#nodesInServer = nodesInServer;
  }

  async read<Parameters, Row>(
    statement: Statement<Parameters, Row>,
    parameters: Parameters,
    options: ReadOptions = {},
  ): Promise<readonly Row[]> {
    const { nodes, database } = this.#opened();
    const runsApart = statement.scans === true && nodes > this.#nodesInServer;
    const question = { file: statement.file, text: statement.text, parameters };
    try {
      return (await (runsApart ? this.#readApart(question, options) : readHere(database, question, options))) as Row[];
    } catch (cause) {
      throw explain(cause, `The embedded database did not answer ${statement.file}`);
    }
  }

  async replace(graph: StoredGraph): Promise<Replacement> {
    const release = this.#lock();
    try {
      const changed = !this.#holds(graph.version);
      if (changed) await this.#write(graph);
      return { version: graph.version, changed };
    } catch (cause) {
      throw explain(cause, `The graph could not be written below ${this.#files.folder}`);
    } finally {
      this.#files.sweep();
      release();
    }
  }

  async version(): Promise<string | undefined> {
    const current = this.#files.current();
    const old = this.#open;
    if (old === undefined) return current === undefined ? undefined : this.#opened().version;
    // Without a new graph, or while it cannot be opened, the old one goes on answering.
    if (current === undefined || current === old.version) return old.version;
    this.#open = this.#openCurrent();
    this.#retire(old.database);
    return this.#open.version;
  }

  async close(): Promise<void> {
    this.#closed = true;
    this.#runners.close();
    for (const [database, timer] of this.#retired) {
      clearTimeout(timer);
      database.close();
    }
    this.#retired.clear();
    this.#open?.database.close();
    this.#open = undefined;
  }

  #lock(): () => void {
    try {
      return this.#files.lock();
    } catch (cause) {
      throw explain(cause, `Nothing can be written below ${this.#files.folder}`);
    }
  }

  /** Whether this version is the one in use, and whole: a damaged file is written anew. */
  #holds(version: string): boolean {
    if (this.#files.current() !== version) return false;
    try {
      this.#openReadOnly(version).close();
      return true;
    } catch (error) {
      if (error instanceof StoreError && error.code === 'STORE_CORRUPT') return false;
      throw error;
    }
  }

  async #write(graph: StoredGraph): Promise<void> {
    const draft = this.#files.draft(graph.version);
    await buildDatabase(graph, draft);
    this.#files.publish(draft, graph.version);
  }

  #opened(): OpenGraph {
    if (this.#closed) throw new StoreError('STORE_UNAVAILABLE', 'This store was closed');
    return (this.#open ??= this.#openCurrent());
  }

  #openCurrent(): OpenGraph {
    const version = this.#files.current();
    if (version === undefined)
      throw new StoreError('STORE_EMPTY', `Nothing is loaded below ${this.#files.folder}: run npm run load`);
    try {
      const database = this.#openReadOnly(version);
      this.#runners.serve(this.#files.path(version));
      return { version, database, nodes: database.nodeCount() };
    } catch (error) {
      // A load may have put another graph in its place since the pointer was read.
      if (this.#files.current() === version) throw error;
      return this.#openCurrent();
    }
  }

  #openReadOnly(version: string): GrafeoDB {
    const path = this.#files.path(version);
    try {
      return loadEngine().openReadOnly(path);
    } catch (cause) {
      throw explain(cause, `${path} cannot be opened`);
    }
  }

  async #readApart(question: RunnerQuestion, { signal }: ReadOptions): Promise<readonly unknown[]> {
    const { version } = this.#opened();
    const answer = await this.#runners.run(question, signal);
    if ('rows' in answer) return answer.rows;
    if (answer.failed === 'READING') throw new Error(answer.message);
    if (await this.#isReplaced(version)) return this.#readApart(question, { signal });
    throw explain(new Error(answer.message), `${this.#files.path(version)} cannot be opened`);
  }

  /** A load removes the file of a graph that is still open here: a runner cannot open it any more, and the new one is taken up. */
  async #isReplaced(version: string): Promise<boolean> {
    return this.#files.current() !== version && (await this.version()) !== version;
  }

  #retire(database: GrafeoDB): void {
    const timer = setTimeout(() => {
      this.#retired.delete(database);
      database.close();
    }, GRACE_MS);
    this.#retired.set(database, timer.unref());
  }
}

/** Runs a statement in this process. Nothing ends it there: it is bounded by construction, and runs out unheard. */
async function readHere(database: GrafeoDB, question: RunnerQuestion, { signal }: ReadOptions): Promise<unknown[]> {
  const begin = () => database.executeCypher(question.text, question.parameters);
  const result = await untilAborted(begin, signal, { what: question.file, end: () => undefined });
  return result.toArray();
}
