import type { StratumTotal } from '../stratum.ts';
import type { Notice } from '../notice.ts';
import type { Surroundings } from '../surroundings.ts';

/** Figures that are to be added up: each stratum once, in an order of their own, and what is known of them. */
export interface FigureGroup {
  readonly strata: readonly StratumTotal[];
  readonly count: number;
  /** The strata of each subject, as far as the subjects are listed. */
  readonly ofSubject: ReadonlyMap<string, readonly StratumTotal[]>;
  readonly surroundings: Surroundings;
}

/** A rule of adding: why the figures do not add, or what has to be known of their sum; nothing where all is well. */
export type AddingRule = (group: FigureGroup) => Notice | undefined;

/** Whether a subject has several figures in one stratum. Figures without a subject are not told apart. */
export function repeatsSubject({ count, subjectsCount }: StratumTotal): boolean {
  return subjectsCount > 0 && count > subjectsCount;
}

/** Whether there are more subjects than are listed, so that others may have figures here too. */
export function hasUnlistedSubjects({ subjects, subjectsCount }: StratumTotal): boolean {
  return subjects.length < subjectsCount;
}
