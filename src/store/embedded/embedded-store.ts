import { existsSync } from 'node:fs';
import type { GrafeoDB } from '@grafeo-db/js';
import { StoreError } from '../errors.ts';
import type { GraphStore, Replacement } from '../graph-store.ts';
import type { Statement } from '../statement.ts';
import type { StoredGraph } from '../stored-graph.ts';
import { buildDatabase } from './build-database.ts';
import { loadEngine } from './engine.ts';
import { explain } from './explain.ts';
import { GraphFiles } from './graph-files.ts';

/** How long a replaced graph stays open for the requests that still read it. */
const GRACE_MS = 30_000;

/** The graph in files of the embedded engine. Reads open a version read-only; a load writes a new one beside it. */
export class EmbeddedStore implements GraphStore {
  readonly engine = 'embedded';
  readonly #files: GraphFiles;
  #open: { version: string; database: GrafeoDB } | undefined;
  readonly #retired = new Map<GrafeoDB, NodeJS.Timeout>();

  constructor(folder: string) {
    this.#files = new GraphFiles(folder);
  }

  async read<Parameters, Row>(statement: Statement<Parameters, Row>, parameters: Parameters): Promise<readonly Row[]> {
    const { database } = this.#opened();
    try {
      const result = await database.executeCypher(statement.text, parameters);
      return result.toArray() as Row[];
    } catch (cause) {
      throw explain(cause, `The embedded database did not answer ${statement.file}`);
    }
  }

  async replace(graph: StoredGraph): Promise<Replacement> {
    const { version } = graph;
    if (this.#files.current() === version && existsSync(this.#files.path(version))) return { version, changed: false };
    const draft = this.#files.draft(version);
    try {
      await buildDatabase(graph, draft);
      this.#files.publish(draft, version);
    } catch (cause) {
      throw explain(cause, `The graph could not be written below ${this.#files.folder}`);
    }
    this.#files.sweep();
    return { version, changed: true };
  }

  async version(): Promise<string | undefined> {
    const current = this.#files.current();
    if (current !== undefined && this.#open !== undefined && this.#open.version !== current) {
      this.#retire(this.#open.database);
      this.#open = undefined;
    }
    return current === undefined ? undefined : this.#opened().version;
  }

  async close(): Promise<void> {
    for (const [database, timer] of this.#retired) {
      clearTimeout(timer);
      database.close();
    }
    this.#retired.clear();
    this.#open?.database.close();
    this.#open = undefined;
  }

  #opened(): { version: string; database: GrafeoDB } {
    if (this.#open === undefined) {
      const version = this.#files.current();
      if (version === undefined) throw new StoreError('STORE_EMPTY', `Nothing is loaded below ${this.#files.folder}: run npm run load`);
      this.#open = { version, database: this.#openReadOnly(version) };
    }
    return this.#open;
  }

  #openReadOnly(version: string): GrafeoDB {
    const path = this.#files.path(version);
    try {
      return loadEngine().openReadOnly(path);
    } catch (cause) {
      throw explain(cause, `${path} cannot be opened`);
    }
  }

  #retire(database: GrafeoDB): void {
    const timer = setTimeout(() => {
      this.#retired.delete(database);
      database.close();
    }, GRACE_MS);
    this.#retired.set(database, timer.unref());
  }
}
