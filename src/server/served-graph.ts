import { kindOfType } from '../model/entity-kinds.ts';
import { LIST_PAGE_SIZE } from '../model/lists.ts';
import { StoreError } from '../store/errors.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { graphSummary, searchRows } from '../store/statements/graph.ts';
import { listLength } from '../store/statements/lists.ts';
import { SearchIndex } from '../text/search/search-index.ts';
import { within } from './within.ts';

/** How often a newly loaded version, or a store that came back, is looked for. */
const POLL_MS = 1_000;
/** How long a store may take to say which version it has, or to close: a lost network says nothing at all. */
const PATIENCE_MS = 5_000;
/** How many pages of names one statement reads while the search index is built. */
const PAGES_AT_ONCE = 20;

/** The graph that is served: which version, whether the store answers, and the search index of that version. */
export class ServedGraph {
  #version: string | undefined;
  #problem: StoreError | undefined;
  #index: { version: string; built: Promise<SearchIndex> } | undefined;
  #timer: NodeJS.Timeout | undefined;
  #looking: Promise<void> | undefined;

  constructor(readonly store: GraphStore) {}

  /** Looks for the graph now, and then again and again: what was loaded is taken up, what died is found when it is back. */
  async start(): Promise<void> {
    await this.look();
    this.#timer = setInterval(() => void this.look(), POLL_MS).unref();
  }

  /** Asks the store for its version. It never throws: what is wrong stands in `problem`. */
  look(): Promise<void> {
    this.#looking ??= this.#ask().finally(() => (this.#looking = undefined));
    return this.#looking;
  }

  /** The version that is served; empty while the store does not answer or nothing is loaded. */
  get version(): string {
    return this.#version ?? '';
  }

  /** Why nothing can be served now; none if all is well. */
  get problem(): StoreError | undefined {
    return this.#problem;
  }

  /** How much is in the graph. */
  async summary(): Promise<Record<string, string | number>> {
    const [row] = await this.store.read(graphSummary, {});
    if (row === undefined) throw empty();
    return row;
  }

  /** The search index of the version that is served. Built anew when that changes. */
  search(): Promise<SearchIndex> {
    if (this.#problem) return Promise.reject(this.#problem);
    const { version } = this;
    if (this.#index?.version !== version) {
      const built = buildIndex(this.store);
      this.#index = { version, built };
      built.catch(() => (this.#index = undefined));
    }
    return this.#index.built;
  }

  async stop(): Promise<void> {
    clearInterval(this.#timer);
    await this.#looking;
    await within(PATIENCE_MS, this.store.close(), silent);
  }

  async #ask(): Promise<void> {
    try {
      this.#version = await within(PATIENCE_MS, this.store.version(), silent);
      this.#problem = this.#version === undefined ? empty() : undefined;
    } catch (error) {
      this.#version = undefined;
      this.#problem =
        error instanceof StoreError
          ? error
          : new StoreError('STORE_UNAVAILABLE', 'The store does not answer', { cause: error });
    }
  }
}

function silent(): StoreError {
  return new StoreError(
    'STORE_UNAVAILABLE',
    `The store has said nothing for ${PATIENCE_MS} ms. Check the network to it`,
  );
}

function empty(): StoreError {
  return new StoreError('STORE_EMPTY', 'Nothing is loaded. Run npm run load');
}

async function buildIndex(store: GraphStore): Promise<SearchIndex> {
  const [all] = await store.read(listLength, { lists: ['Entity/ALL'] });
  const pages = Array.from(
    { length: Math.ceil((all?.length ?? 0) / LIST_PAGE_SIZE) },
    (_, number) => `Entity/ALL/${number}`,
  );
  const rows = [];
  for (let start = 0; start < pages.length; start += PAGES_AT_ONCE) {
    const read = await store.read(searchRows, { pages: pages.slice(start, start + PAGES_AT_ONCE) });
    rows.push(...read.map(({ type, ...row }) => ({ ...row, kind: kindOfType(type) })));
  }
  return new SearchIndex(rows);
}
