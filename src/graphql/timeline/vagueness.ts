import type { TimelineRow } from '../../store/statements/timeline.ts';
import { plainEnum } from '../vocabulary/enums.ts';

/** In what way a period is vague. */
export type Vagueness = 'OPEN_START' | 'OPEN_END' | 'APPROXIMATE' | 'YEAR_UNKNOWN' | 'SINCE_EVENT' | 'UNDATED';

const VALUES: readonly Vagueness[] = [
  'OPEN_START',
  'OPEN_END',
  'APPROXIMATE',
  'YEAR_UNKNOWN',
  'SINCE_EVENT',
  'UNDATED',
];

/** In what way a period is vague, as the API names it. */
export const vaguenessEnum = plainEnum(
  'Vagueness',
  VALUES,
  'In what way a period is vague; SINCE_EVENT: the source counts from an event. 时间模糊之处',
);

/** What is known of a period: its text, its ends, what kind of number it is of, and whether it is counted since an event. */
export type KnownPeriod = Pick<TimelineRow, 'since'> & {
  readonly node: Pick<TimelineRow['node'], 'periodEdtf' | 'periodFrom' | 'periodTo' | 'statType'>;
};

/** Everything that is vague about a period; nothing where both its ends are known. What there is at a date has no start to be open. */
export function vaguenessOf({ since, node }: KnownPeriod): Vagueness[] {
  const { periodEdtf, periodFrom, periodTo, statType } = node;
  const edtf = periodEdtf ?? '';
  const [from, to] = [periodFrom !== null, periodTo !== null];
  const holds: Record<Vagueness, boolean> = {
    OPEN_START: !from && to && statType !== 'STOCK',
    OPEN_END: from && !to,
    APPROXIMATE: /[~?%]/.test(edtf),
    YEAR_UNKNOWN: edtf.includes('XXXX'),
    SINCE_EVENT: since > 0,
    UNDATED: !from && !to && !edtf.includes('XXXX') && since === 0,
  };
  return VALUES.filter((value) => holds[value]);
}
