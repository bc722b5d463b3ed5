import DataLoader from 'dataloader';
import type { GraphReader } from '../../store/graph-store.ts';
import { recordsWithTerms } from '../../store/statements/lists.ts';
import { wholeLevel } from './whole-level.ts';

/** A record, and terms of which it may have one. */
export interface AskedTerms {
  readonly id: string;
  readonly terms: string[];
}

/** Tells whether records have one of some terms: one statement for all that a level of a query asks. */
export function termReader(store: GraphReader): (asked: AskedTerms) => Promise<boolean> {
  const loader = new DataLoader<AskedTerms, boolean>(
    async (all) => {
      const asked = all.map((one, index) => ({ ...one, index }));
      const found = new Set((await store.read(recordsWithTerms, { asked })).map(({ index }) => index));
      return all.map((_one, index) => found.has(index));
    },
    { cache: false, batchScheduleFn: wholeLevel },
  );
  return (asked) => loader.load(asked);
}
