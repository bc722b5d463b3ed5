import type { Orderable } from '../index/order-keys.ts';

/** A node whose places in the lists are still to come. */
export interface Draft {
  readonly labels: readonly string[];
  readonly orderable: Orderable;
  readonly properties: Readonly<Record<string, unknown>>;
}
