import type { StorePlace } from './store-place.ts';

/** A place that shows what is being run on it. */
export interface StoppingPlace extends StorePlace {
  /** The processes or transactions that run `endless` now, by their ids. */
  running(): Promise<string[]>;
}
