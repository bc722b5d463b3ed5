import { warningCode } from '../../model/vocabulary/warning-code.ts';
import { isProperSubset, sameBreakdown } from '../breakdown.ts';
import type { Notice } from '../notice.ts';
import { comparePeriods, periodKey } from '../periods.ts';
import { sameStage } from '../stages.ts';
import type { Stratum } from '../stratum.ts';
import { unitMismatch } from '../unit-mismatch.ts';

type Code = Notice['code'];
type Comparison = (one: Stratum, other: Stratum) => Code | undefined;

/** Whether two figures may stand side by side: a reason why not, or what has to be known beside them. */
export interface Comparability {
  readonly notComparable?: Code;
  readonly warnings: readonly Code[];
}

/** Compares what two figures count, not their numbers. It does not matter which of them comes first. */
export function comparability(one: Stratum, other: Stratum): Comparability {
  const notComparable = refusals.map((rule) => rule(one, other)).find((code) => code !== undefined);
  const found = new Set([...cautions.map((rule) => rule(one, other)), ...one.warnings, ...other.warnings]);
  const warnings = warningCode.values.filter((code) => found.has(code));
  return { ...(notComparable && { notComparable }), warnings };
}

/** The first that applies says why two figures do not compare. */
const refusals: readonly Comparison[] = [
  (one, other) => unitMismatch([one.unit, other.unit]),
  (one, other) => (one.measure === other.measure ? undefined : 'MEASURE_MISMATCH'),
  (one, other) => (sameStage(one, other) ? undefined : 'DIFFERENT_STAGE'),
  (one, other) => (isStock(one) === isStock(other) ? undefined : 'STOCK_VS_FLOW'),
  (one, other) => (isNominated(one) === isNominated(other) ? undefined : 'NOMINATED_INCLUDED'),
  (one, other) => (sameBreakdown(one, other) ? undefined : 'DIFFERENT_GROUP'),
];

const cautions: readonly Comparison[] = [
  (one, other) => (one.statType === other.statType ? periodCaution(one, other) : 'PERIOD_MISMATCH'),
  (one, other) => ([one, other].some(({ statType }) => statType === 'AMBIGUOUS') ? 'AMBIGUOUS_PERIOD' : undefined),
  (one, other) => (sameScope(one, other) ? undefined : 'DIFFERENT_SCOPE'),
  (one, other) => (isNominated(one) && isNominated(other) ? 'NOMINATED_INCLUDED' : undefined),
];

/** Stocks are of one time where they stand at one date; what happened, only where both ends are known; every year is every year. */
function periodCaution(one: Stratum, other: Stratum): Code | undefined {
  if (periodKey(one.period) !== periodKey(other.period)) return 'PERIOD_MISMATCH';
  if (one.statType === 'ANNUAL') return undefined;
  const known = isStock(one) ? one.period.to !== undefined : comparePeriods(one.period, other.period) === 'SAME';
  return known ? undefined : 'AMBIGUOUS_PERIOD';
}

/** Neither covers more bodies than the other, nor more programmes: four programmes together stand higher than one of them. */
function sameScope(one: Stratum, other: Stratum): boolean {
  if ((one.scope ?? 'OWN') !== (other.scope ?? 'OWN')) return false;
  return !isProperSubset(one.programmes, other.programmes) && !isProperSubset(other.programmes, one.programmes);
}

function isStock({ statType }: Stratum): boolean {
  return statType === 'STOCK';
}

function isNominated({ status }: Stratum): boolean {
  return status === 'NOMINATED';
}
