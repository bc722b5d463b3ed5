import { longChain } from './graphs.ts';
import { openPlace } from './places/open-place.ts';
import type { StorePlace } from './places/store-place.ts';

/** How long the chains are that it loads. */
export const CHAIN_LENGTH = 2_000;

/** Loads two graphs by turns, as fast as it can, until its process is killed. */
export async function loadUntilKilled(address: StorePlace['address']): Promise<never> {
  const store = openPlace(address);
  const graphs = [longChain('odd', CHAIN_LENGTH), longChain('even', CHAIN_LENGTH)];
  console.log('loading');
  for (;;) for (const graph of graphs) await store.replace(graph);
}
