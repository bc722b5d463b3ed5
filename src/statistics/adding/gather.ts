import type { StratumTotal } from '../stratum.ts';
import type { Surroundings } from '../surroundings.ts';
import type { FigureGroup } from './figure-group.ts';
import { mergeStrata } from './merge-strata.ts';

/** Puts totals in order for the rules of adding: equal strata become one, and each subject knows its strata. */
export function gather(totals: readonly StratumTotal[], surroundings: Surroundings): FigureGroup {
  const strata = mergeStrata(totals);
  const count = strata.reduce((sum, total) => sum + total.count, 0);
  return { strata, count, ofSubject: bySubject(strata), surroundings };
}

function bySubject(strata: readonly StratumTotal[]): Map<string, StratumTotal[]> {
  const ofSubject = new Map<string, StratumTotal[]>();
  for (const total of strata) {
    for (const subject of total.subjects) {
      const known = ofSubject.get(subject);
      if (known) known.push(total);
      else ofSubject.set(subject, [total]);
    }
  }
  return ofSubject;
}
