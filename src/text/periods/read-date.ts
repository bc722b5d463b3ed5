/** A date as far as it is known: the first and the last day it may mean, in the form YYYY-MM-DD. */
export interface DateReading {
  readonly from?: string;
  readonly to?: string;
  readonly vague: boolean;
}

const date = /^(?<year>\d{4}|XXXX)(?:-(?<month>\d{2})(?:-(?<day>\d{2})(?<time>T.+)?)?)?(?<doubt>[~?%])?$/;
const time = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?(Z|[+-]([01]\d|2[0-3]):[0-5]\d)?$/;

/** Reads one date of EDTF: `2024`, `2019-09`, `2019-07-18`, with a time, without a year (`XXXX-11-25`), or vague (`2025~`). */
export function readDate(text: string): DateReading | undefined {
  const parts = date.exec(text)?.groups;
  if (!parts?.['year'] || parts['year'] === '0000' || hasWrongTime(parts)) return undefined;
  const { year, month, day, doubt } = parts;
  const vague = doubt !== undefined;
  if (year === 'XXXX') return month && isDay('2000', month, day ?? '01') ? { vague } : undefined;
  return spanOf({ year, month, day }, vague);
}

/** A time stands only behind a whole date that is not in doubt. */
function hasWrongTime(parts: Readonly<Record<string, string | undefined>>): boolean {
  const clock = parts['time'];
  return clock !== undefined && (!time.test(clock) || parts['year'] === 'XXXX' || parts['doubt'] !== undefined);
}

interface DateParts {
  readonly year: string;
  readonly month: string | undefined;
  readonly day: string | undefined;
}

function spanOf({ year, month, day }: DateParts, vague: boolean): DateReading | undefined {
  if (!isDay(year, month ?? '01', day ?? '01')) return undefined;
  const last = month ?? '12';
  const from = `${year}-${month ?? '01'}-${day ?? '01'}`;
  return { from, to: `${year}-${last}-${day ?? String(daysIn(year, last))}`, vague };
}

function isDay(year: string, month: string, day: string): boolean {
  return Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= daysIn(year, month);
}

function daysIn(year: string, month: string): number {
  if (month === '02') return isLeap(Number(year)) ? 29 : 28;
  return ['04', '06', '09', '11'].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}
