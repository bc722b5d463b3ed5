import type { Notice } from '../notice.ts';
import type { StratumTotal } from '../stratum.ts';

/** A notice names no more facts than these. */
export const MOST_FACTS = 20;

/** A notice about some strata: it names first a figure of each, then another of each, as far as there is room. */
export function noticeOf(code: Notice['code'], strata: readonly StratumTotal[]): Notice {
  const facts = new Set<string>();
  for (let rank = 0; rank < MOST_FACTS && facts.size < MOST_FACTS; rank += 1) addFactsOf(rank, strata, facts);
  return { code, facts: [...facts] };
}

/** A notice about strata of kinds that do not go together; it names a figure of each kind first. */
export function noticeOfKinds(code: Notice['code'], kinds: readonly (readonly StratumTotal[])[]): Notice {
  const turns = Array.from({ length: MOST_FACTS }, (_, turn) => kinds.flatMap((strata) => strata[turn] ?? []));
  return noticeOf(code, turns.flat());
}

function addFactsOf(rank: number, strata: readonly StratumTotal[], facts: Set<string>): void {
  for (const total of strata) {
    const fact = total.facts[rank];
    if (facts.size === MOST_FACTS) return;
    if (fact !== undefined) facts.add(fact);
  }
}
