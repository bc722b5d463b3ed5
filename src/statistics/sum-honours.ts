import type { Interval } from './interval.ts';
import type { Notice } from './notice.ts';
import type { StratumTotal } from './stratum.ts';

/** The conferrals of a stratum, and how many of them state a number or names. */
export interface Givings {
  readonly total: StratumTotal;
  readonly numbers: number;
}

/** Honours taken together, what was only proposed apart. */
export interface HonoursSum {
  readonly conferred: Interval | undefined;
  readonly nominated: Interval | undefined;
  /** Conferrals that state neither a number nor names: they make every sum a lower bound. */
  readonly withoutNumber: number;
  readonly warnings: readonly Notice[];
}

/** Adds honours given; every one counts one, whoever gets it. A conferral without a number leaves the upper bound open. */
export function sumHonours(givings: readonly Givings[]): HonoursSum {
  const ofStatus = (status: string) => givings.filter(({ total }) => total.stratum.status === status);
  return {
    conferred: sumOf(ofStatus('CONFERRED')),
    nominated: sumOf(ofStatus('NOMINATED')),
    withoutNumber: givings.reduce((sum, { total, numbers }) => sum + total.count - numbers, 0),
    warnings: warningsOf(givings),
  };
}

function sumOf(givings: readonly Givings[]): Interval | undefined {
  if (givings.every(({ numbers }) => numbers === 0)) return undefined;
  const sum = (part: (total: StratumTotal) => number | undefined) =>
    givings.reduce((all, { total }) => all + (part(total) ?? 0), 0);
  const complete = givings.every(({ total, numbers }) => numbers === total.count && total.upper !== undefined);
  const bounded = givings.every(
    ({ total, numbers }) => numbers === 0 || total.lower !== undefined || numbers < total.count,
  );
  return {
    value: sum((total) => total.sum),
    lower: bounded ? sum((total) => total.lower ?? total.sum) : undefined,
    upper: complete ? sum((total) => total.upper) : undefined,
  };
}

function warningsOf(givings: readonly Givings[]): Notice[] {
  const facts = (chosen: readonly Givings[]) => chosen.flatMap(({ total }) => total.facts).slice(0, 20);
  const open = givings.filter(({ total, numbers }) => numbers < total.count);
  const inexact = givings.filter(({ total, numbers }) => numbers === total.count && total.upper !== total.lower);
  const periods = new Set(givings.map(({ total }) => total.stratum.period.edtf ?? ''));
  const statuses = new Set(givings.map(({ total }) => total.stratum.status));
  const found: [boolean, Notice['code'], readonly Givings[]][] = [
    [open.length > 0, 'COUNT_NOT_STATED', open],
    [inexact.length > 0, 'BOUNDS_ONLY', inexact],
    [periods.size > 1, 'PERIOD_MISMATCH', givings],
    [statuses.size === 1 && statuses.has('NOMINATED'), 'NOMINATED_INCLUDED', givings],
  ];
  return found.filter(([holds]) => holds).map(([, code, chosen]) => ({ code, facts: facts(chosen) }));
}
