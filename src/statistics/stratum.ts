import type { ValueOf } from '../model/define-vocabulary.ts';
import type { Dimension } from '../model/facts/figure.ts';
import type { additivity } from '../model/vocabulary/additivity.ts';
import type { conferralStatus } from '../model/vocabulary/conferral-status.ts';
import type { scope } from '../model/vocabulary/scope.ts';
import type { stage } from '../model/vocabulary/stage.ts';
import type { statType } from '../model/vocabulary/stat-type.ts';
import type { unit } from '../model/vocabulary/unit.ts';
import type { warningCode } from '../model/vocabulary/warning-code.ts';
import type { Interval } from './interval.ts';

/** A period as far as it is known: EDTF text, the first and the last day it may cover. What is not known is left out. */
export interface StratumPeriod {
  readonly edtf?: string | undefined;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** All that decides whether figures add or compare. Figures of one stratum differ in subject, number and source only. */
export interface Stratum {
  readonly measure: string;
  readonly unit: ValueOf<typeof unit>;
  readonly additivity: ValueOf<typeof additivity>;
  readonly statType: ValueOf<typeof statType>;
  readonly stage?: ValueOf<typeof stage> | undefined;
  /** Of the conferral that is counted, or in which the figures were counted; none of others. */
  readonly status?: ValueOf<typeof conferralStatus> | undefined;
  /** None is that of the union itself. */
  readonly scope?: ValueOf<typeof scope> | undefined;
  readonly period: StratumPeriod;
  /** Ids of the programmes of the activity in which the figures were counted. */
  readonly programmes: readonly string[];
  /** Ids of the programmes of which those are part, however far up; left out where there are none. */
  readonly wider?: readonly string[] | undefined;
  /** Ids of the places of the activity; left out where it has not several. */
  readonly places?: readonly string[] | undefined;
  /** Whether the figures gave way to others. */
  readonly deprecated?: true | undefined;
  /** Sets of values; one that is left out or empty is not broken down: all of it is counted. */
  readonly dimensions: Readonly<Partial<Record<Dimension, readonly string[]>>>;
  /** What the integrity rules found odd in the figures. */
  readonly warnings: readonly ValueOf<typeof warningCode>[];
}

/** What the figures of one stratum make together; numbers in the unit of the measure. */
export interface StratumTotal {
  readonly stratum: Stratum;
  readonly count: number;
  readonly sum: number;
  /** The sum of the lower bounds; left out unless every figure has one. */
  readonly lower?: number | undefined;
  /** The sum of the upper bounds; left out unless every figure has one. */
  readonly upper?: number | undefined;
  /** The smallest value, with the smallest lower bound if every figure has one and the smallest upper bound there is. */
  readonly smallest: Interval;
  /** The largest value, with the largest lower bound there is and the largest upper bound if every figure has one. */
  readonly largest: Interval;
  /** Ids of the subjects, the first 20 or so where they are many. */
  readonly subjects: readonly string[];
  readonly subjectsCount: number;
  /** Ids of the sources, the first 20 or so where they are many. */
  readonly sources: readonly string[];
  readonly sourcesCount: number;
  /** Ids of the figures, the first 20 or so where they are many. */
  readonly facts: readonly string[];
}
