import type { StratumTotal } from '../stratum.ts';
import { areApart, areApartInOneSubject } from './apart.ts';
import { hasUnlistedSubjects, repeatsSubject, type AddingRule, type FigureGroup } from './figure-group.ts';
import { MOST_FACTS, noticeOf } from './notice-of.ts';
import { MOST_PAIRS, pairsOf, type Pair } from './pairs.ts';

const WIDER: readonly (string | undefined)[] = ['SYSTEM', 'TERRITORY', 'TWO_LEVELS'];

/**
 * What may be counted twice: by one subject under two headings, by two sources, or by a union and once more by one above
 * it whose figure covers all levels. Strata with more subjects than are listed are taken to share one, and so are those
 * of the largest subjects once as many pairs are compared as an answer can wait for: the warning says that it may be.
 */
export const mayCountTwice: AddingRule = (group) => {
  const found = new Set<StratumTotal>(group.strata.filter(isStatedTwice));
  let compared = 0;
  for (const { pair, isApart } of suspicions(group)) {
    if (found.size >= MOST_FACTS || (found.size > 0 && compared > MOST_PAIRS)) break;
    compared += 1;
    if (compared > MOST_PAIRS || !isApart(pair[0].stratum, pair[1].stratum)) pair.forEach((total) => found.add(total));
  }
  return found.size === 0 ? undefined : noticeOf('SCOPE_OVERLAP', [...found]);
};

/** A subject has several figures in one stratum, and they are not told apart, or come from several sources. */
function isStatedTwice(total: StratumTotal): boolean {
  if (!repeatsSubject(total)) return false;
  return total.sourcesCount > 1 || !areApartInOneSubject(total.stratum, total.stratum);
}

interface Suspicion {
  readonly pair: Pair;
  readonly isApart: typeof areApart;
}

/** Pairs that may overlap: of one subject, of subjects that are not listed, and of subjects above one another. */
function* suspicions(group: FigureGroup): Generator<Suspicion> {
  const several = [...group.ofSubject.values()].filter(({ length }) => length > 1);
  const smallestFirst = several.sort((one, other) => one.length - other.length);
  for (const strata of [...smallestFirst, group.strata.filter(hasUnlistedSubjects)]) {
    for (const pair of pairsOf(strata)) yield { pair, isApart: areApartInOneSubject };
  }
  for (const pair of pairsInChains(group)) yield { pair, isApart: areApart };
}

function* pairsInChains({ ofSubject, surroundings: { above } }: FigureGroup): Generator<Pair> {
  const wide = above && wideOf(ofSubject);
  if (above === undefined || !wide?.size) return;
  for (const [subject, strata] of ofSubject) {
    const wholes = above(subject).flatMap((upper) => wide.get(upper) ?? []);
    for (const whole of wholes) yield* strata.map((part): Pair => [whole, part]);
  }
}

/** The figures of each subject that cover more than the subject itself. */
function wideOf(ofSubject: FigureGroup['ofSubject']): Map<string, StratumTotal[]> {
  const wide = new Map<string, StratumTotal[]>();
  for (const [subject, strata] of ofSubject) {
    const covering = strata.filter(({ stratum }) => WIDER.includes(stratum.scope));
    if (covering.length > 0) wide.set(subject, covering);
  }
  return wide;
}
