import { gather } from './adding/gather.ts';
import { refusalOf } from './adding/refusal-of.ts';
import type { Notice } from './notice.ts';
import type { Stratum, StratumTotal } from './stratum.ts';

/** A figure that stands for its stratum. */
export interface Witness {
  readonly stratum: Stratum;
  readonly fact: string;
}

/**
 * Why many figures do not add, as far as the first and the last of their strata tell it, in the order of their texts: what
 * keeps two of them apart keeps all of them apart. Nothing means that all strata have to be looked at.
 */
export function refusedBetween(first: Witness, last: Witness): Notice | undefined {
  return refusalOf(gather([first, last].map(asTotal), {}));
}

function asTotal({ stratum, fact }: Witness): StratumTotal {
  const none = { value: 0, lower: undefined, upper: undefined };
  return {
    stratum,
    count: 1,
    sum: 0,
    smallest: none,
    largest: none,
    subjects: [],
    subjectsCount: 0,
    sources: [],
    sourcesCount: 0,
    facts: [fact],
  };
}
