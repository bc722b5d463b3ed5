import type { StratumTotal } from '../stratum.ts';

/** Two strata that may not go together. */
export type Pair = readonly [StratumTotal, StratumTotal];

/** More pairs than these are not compared, so that no answer waits for them. */
export const MOST_PAIRS = 100_000;

/** Every two of some strata, each two once. */
export function* pairsOf(strata: readonly StratumTotal[]): Generator<Pair> {
  for (const [at, other] of strata.entries()) {
    for (const one of strata.slice(0, at)) yield [one, other];
  }
}

/** The first pairs, as many as are ever compared. */
export function* atMost(most: number, pairs: Iterable<Pair>): Generator<Pair> {
  let seen = 0;
  for (const pair of pairs) {
    if ((seen += 1) > most) return;
    yield pair;
  }
}
