import { sayInterval, type BoundedView } from './number.ts';
import { withoutEmpty } from './without-empty.ts';

/** A warning or refusal, as the API gives it. */
export interface NoticeView {
  readonly code: string;
  readonly facts?: readonly { readonly id: string }[];
}

/** How many of the facts concerned a refusal names. */
const MOST_NAMED = 5;

/** A refusal in short: its code, and the first of the facts concerned. */
export function sayRefusal(refusal: NoticeView | null | undefined): object | undefined {
  if (!refusal) return undefined;
  return withoutEmpty({ code: refusal.code, facts: refusal.facts?.slice(0, MOST_NAMED).map(({ id }) => id) });
}

/** Facts taken together, as `aggregate` and `honoursSummary` give them. */
export interface GroupView {
  readonly keys?: readonly { readonly by: string; readonly value: string | null; readonly labelZh: string }[];
  readonly count: number;
  readonly unit?: string | null;
  readonly sum?: BoundedView | null;
  readonly average?: BoundedView | null;
  readonly min?: BoundedView | null;
  readonly max?: BoundedView | null;
  readonly conferred?: BoundedView | null;
  readonly nominated?: BoundedView | null;
  readonly named?: number;
  readonly withoutNumber?: number;
  readonly refused?: NoticeView | null;
  readonly warnings: readonly NoticeView[];
}

/** A group as answers show it: its keys, numbers, and what has to be known of them; the facts are for the tool to add. */
export function shapeGroup({ keys, refused, warnings, ...group }: GroupView): Record<string, unknown> {
  return withoutEmpty({
    ...Object.fromEntries((keys ?? []).map(({ by, value, labelZh }) => [by, sayKey(value, labelZh)])),
    count: group.count,
    sum: sayInterval(group.sum),
    ...(group.count > 1 && spreadOf(group)),
    conferred: sayInterval(group.conferred),
    nominated: sayInterval(group.nominated),
    named: group.named,
    withoutNumber: group.withoutNumber || undefined,
    unit: group.unit,
    refused: sayRefusal(refused),
    warnings: warnings.map(({ code }) => code),
  });
}

function spreadOf({ average, min, max }: Pick<GroupView, 'average' | 'min' | 'max'>): Record<string, unknown> {
  return { average: sayInterval(average), min: sayInterval(min), max: sayInterval(max) };
}

function sayKey(value: string | null, label: string): string {
  return value === null || value === label ? label : `${label} (${value})`;
}
