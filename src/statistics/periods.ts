import type { StratumPeriod } from './stratum.ts';

/** How two periods lie to each other. UNKNOWN where what is known leaves more than one of the others open. */
export type PeriodRelation = 'SAME' | 'DISJOINT' | 'OVERLAPPING' | 'UNKNOWN';

/**
 * Compares two periods as far as they are known. Periods are the same where both ends are known and equal; they are
 * disjoint where one surely ends before the other begins, for which two ends suffice. A vague period (`2025~`) has no sure end.
 */
export function comparePeriods(period: StratumPeriod, other: StratumPeriod): PeriodRelation {
  const [one, two] = [sureEnds(period), sureEnds(other)];
  if (isBefore(one.to, two.from) || isBefore(two.to, one.from)) return 'DISJOINT';
  if (!isClosed(one) || !isClosed(two)) return 'UNKNOWN';
  return one.from === two.from && one.to === two.to ? 'SAME' : 'OVERLAPPING';
}

/** What is known of a period, as a text: those of which the same is known have the same text, an empty one where nothing is known. */
export function periodKey({ edtf, from, to }: StratumPeriod): string {
  if (from === undefined && to === undefined) return edtf ?? '';
  return `${from ?? ''}/${to ?? ''}${isVague(edtf) ? '~' : ''}`;
}

function sureEnds({ edtf, from, to }: StratumPeriod): StratumPeriod {
  return isVague(edtf) ? {} : { from, to };
}

function isVague(edtf: string | undefined): boolean {
  return edtf !== undefined && /[~?%]/.test(edtf);
}

function isClosed({ from, to }: StratumPeriod): boolean {
  return from !== undefined && to !== undefined;
}

function isBefore(end: string | undefined, start: string | undefined): boolean {
  return end !== undefined && start !== undefined && end < start;
}
