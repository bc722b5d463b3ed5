import { isProperSubset } from '../breakdown.ts';
import { periodsApart } from './apart.ts';
import { dimensionsApart } from './dimensions-apart.ts';
import type { AddingRule, FigureGroup } from './figure-group.ts';
import { noticeOf } from './notice-of.ts';
import { atMost, MOST_PAIRS, type Pair } from './pairs.ts';

const EXCEEDED = 'PART_EXCEEDS_WHOLE';

/**
 * What a subject states for some programmes together contains what it states for one of them. Where the integrity rules
 * found the part larger than its whole, the reason says so.
 */
export const programmesInside: AddingRule = (group) => {
  const inside = [...atMost(MOST_PAIRS, wholesAndParts(group))].filter(isInside);
  const odd = inside.find((pair) => pair.every(({ stratum }) => stratum.warnings.includes(EXCEEDED)));
  if (odd) return noticeOf(EXCEEDED, odd);
  return inside[0] && noticeOf('SCOPE_OVERLAP', inside[0]);
};

/** What was counted for several programmes, beside what the same subject states for fewer. */
function* wholesAndParts({ ofSubject }: FigureGroup): Generator<Pair> {
  for (const strata of ofSubject.values()) {
    for (const whole of strata.filter(({ stratum }) => stratum.programmes.length > 1)) {
      for (const part of strata) yield [whole, part];
    }
  }
}

function isInside([{ stratum: whole }, { stratum: part }]: Pair): boolean {
  if (whole.measure !== part.measure || !isProperSubset(part.programmes, whole.programmes)) return false;
  return !periodsApart(whole, part) && !dimensionsApart(whole, part);
}
