import type { StratumTotal } from '../stratum.ts';

/** Strata by what a text says of each, such as its unit. */
export function kindsOf(
  strata: readonly StratumTotal[],
  kind: (total: StratumTotal) => string,
): Map<string, StratumTotal[]> {
  const kinds = new Map<string, StratumTotal[]>();
  for (const total of strata) {
    const name = kind(total);
    const known = kinds.get(name);
    if (known) known.push(total);
    else kinds.set(name, [total]);
  }
  return kinds;
}
