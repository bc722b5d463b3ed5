import { sameBreakdown } from '../breakdown.ts';
import { comparePeriods } from '../periods.ts';
import type { Stratum } from '../stratum.ts';
import { countsThemselves } from './counts-themselves.ts';
import { dimensionsApart } from './dimensions-apart.ts';

/**
 * Whether two figures surely count nothing in common. Figures of different measures are no matter of counting twice.
 * People, households and organisations are the same in another programme or year; events and money are not.
 */
export function areApart(one: Stratum, other: Stratum): boolean {
  if (one.measure !== other.measure || dimensionsApart(one, other)) return true;
  if (countsThemselves(one.unit)) return false;
  return programmesApart(one, other) || periodsApart(one, other);
}

/**
 * Whether two figures of one subject are apart: surely, or as events and money of different activities. Those are told by
 * having no programme in common and the same breakdown; with another breakdown the one may be a part of the other.
 */
export function areApartInOneSubject(one: Stratum, other: Stratum): boolean {
  if (areApart(one, other)) return true;
  return !countsThemselves(one.unit) && !shareProgramme(one, other) && sameBreakdown(one, other);
}

/** Whether two periods have surely no day in common. A stock is never over: what stands in one year stands in the next. */
export function periodsApart(one: Stratum, other: Stratum): boolean {
  if (one.statType === 'STOCK' || other.statType === 'STOCK') return false;
  return comparePeriods(one.period, other.period) === 'DISJOINT';
}

function programmesApart(one: Stratum, other: Stratum): boolean {
  return one.programmes.length > 0 && other.programmes.length > 0 && !shareProgramme(one, other);
}

/** A programme, or one that is part of the other's: what was paid for 四季送 may hold what was paid for 金秋助学. */
function shareProgramme(one: Stratum, other: Stratum): boolean {
  const holds = (some: Stratum, all: Stratum) =>
    some.programmes.some((programme) => [...all.programmes, ...(all.wider ?? [])].includes(programme));
  return holds(one, other) || holds(other, one);
}
