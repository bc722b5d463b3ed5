import { type DateReading, readDate } from './read-date.ts';

/** A period as far as it is known. A bound that is not known is left out; it is never rounded. */
export interface PeriodReading extends DateReading {
  readonly ok: true;
  readonly edtf: string;
}

/** Why a text is no period. */
export interface PeriodProblem {
  readonly ok: false;
  readonly reason: string;
}

/**
 * Reads a date of EDTF or an interval of two. An interval may lack its start (`/2019-06`) or be open (`2023/..`).
 * `from` and `to` are the first and the last day it may cover, as sortable text.
 */
export function readPeriod(edtf: string): PeriodReading | PeriodProblem {
  const ends = edtf.split('/');
  if (ends.length > 2) return problem(edtf, 'an interval has one slash');
  const [start, end] = ends.map(readEnd);
  if (!start || (ends.length === 2 && !end))
    return problem(edtf, 'write dates of the calendar as 2024, 2019-09 or 2019-07-18');
  if (ends.every(isUnknown)) return problem(edtf, 'it says nothing; leave an unknown period out');
  if (!end) return { ok: true, edtf, ...start };
  if (start.from && end.to && start.from > end.to) return problem(edtf, 'it ends before it begins');
  return { ok: true, edtf, ...between(start, end) };
}

/** The earliest day the period may begin, where that is known; a vague period has none. */
export function earliest(period: PeriodReading): string | undefined {
  return period.vague ? undefined : period.from;
}

/** The latest day the period may end, where that is known; a vague period has none. */
export function latest(period: PeriodReading): string | undefined {
  return period.vague ? undefined : period.to;
}

/** True only where no reading of the two lets the first begin before the second is over. */
export function isSurelyAfter(period: PeriodReading, other: PeriodReading): boolean {
  const [first, last] = [earliest(period), latest(other)];
  return first !== undefined && last !== undefined && first > last;
}

/** The years that the period covers; none unless both its ends are known. */
export function years({ from, to }: Pick<DateReading, 'from' | 'to'>): number[] {
  if (!from || !to) return [];
  const first = Number(from.slice(0, 4));
  return Array.from({ length: Number(to.slice(0, 4)) - first + 1 }, (_, after) => first + after);
}

function readEnd(text: string): DateReading | undefined {
  return isUnknown(text) ? { vague: false } : readDate(text);
}

function isUnknown(text: string): boolean {
  return text === '' || text === '..';
}

function between(start: DateReading, end: DateReading): DateReading {
  const bounds = { ...(start.from && { from: start.from }), ...(end.to && { to: end.to }) };
  return { ...bounds, vague: start.vague || end.vague };
}

function problem(edtf: string, reason: string): PeriodProblem {
  return { ok: false, reason: `“${edtf}” is no period: ${reason}` };
}
