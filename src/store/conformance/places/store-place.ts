import type { GraphStore } from '../../graph-store.ts';

/** Where a suite keeps its graphs: any number of handles may be open on it, as of several servers and a load. */
export interface StorePlace {
  /** Opens another handle. */
  open(): GraphStore;
  /** Takes away all that is loaded; no handle is open then. */
  empty(): Promise<void>;
  /** Gives the place up. */
  release(): Promise<void>;
  /** What `open-place.ts` needs to open this place in another process. */
  readonly address: readonly [engine: GraphStore['engine'], where: string];
}
