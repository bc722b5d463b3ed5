import type { GraphReader } from '../store/graph-store.ts';
import type { SearchIndex } from '../text/search/search-index.ts';
import { loadersFor, type Loaders } from './loaders/loaders.ts';

/** What the resolvers of one request work with. */
export interface RequestContext {
  readonly loaders: Loaders;
  /** The version of the graph that this request reads; cursors name it. */
  readonly version: string;
  readonly search: () => Promise<SearchIndex>;
}

/** A context with loaders of its own. */
export function requestContext(store: GraphReader, version: string, search: RequestContext['search']): RequestContext {
  return { loaders: loadersFor(store), version, search };
}
