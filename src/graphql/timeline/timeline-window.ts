import { readPeriod } from '../../text/periods/period.ts';
import { badInput } from '../errors.ts';

/** A stretch of days as whole numbers, 20190718; without a window it is all of time. */
export interface TimelineWindow {
  readonly from: number;
  readonly to: number;
  /** Whether a window was given at all: then what has no date is left out. */
  readonly given: boolean;
}

/** The window from the first day of one date to the last day of another; either may be left out. Throws BAD_USER_INPUT for what is no date. */
export function readWindow(from: string | undefined, to: string | undefined): TimelineWindow {
  const window = {
    from: from === undefined ? 0 : dayOf('from', from),
    to: to === undefined ? 99_999_999 : dayOf('to', to),
    given: from !== undefined || to !== undefined,
  };
  if (window.from > window.to) throw badInput(`from: “${from}” is after to: “${to}”`, { argument: 'from' });
  return window;
}

function dayOf(argument: 'from' | 'to', edtf: string): number {
  const read = readPeriod(edtf);
  const day = read.ok ? read[argument] : undefined;
  if (day !== undefined) return Number(day.replaceAll('-', ''));
  throw badInput(`${argument}: “${edtf}” is no date. Write 2024, 2024-03 or 2024-03-01`, { argument });
}
