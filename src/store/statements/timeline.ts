import { z } from 'zod';
import { defineStatement } from '../statement.ts';
import { first, index } from './filter.ts';
import { factRow } from './rows.ts';

/** Whose timeline, which types of fact, and a window of days as 20190718; `terms` say what a fact must have to do with it. */
const countKey = z.strictObject({
  index,
  id: z.string(),
  terms: z.array(z.string()),
  types: z.array(z.string()),
  from: z.number().int(),
  to: z.number().int(),
});
/** A page goes on after an order key of the order whose number is given; `undated` says whether what has no date is in it. */
const pageKey = countKey.extend({ order: z.number().int(), after: z.string(), undated: z.boolean() });

const timelineRow = z.strictObject({ index, orderKey: z.string(), since: z.number().int(), node: factRow });
/** A fact in a timeline, where it stands there, and whether its period is counted since an event. */
export type TimelineRow = z.infer<typeof timelineRow>;

/** What happened with a subject, in the order of periods. */
export const timelineOfSubject = defineStatement({
  file: 'timeline/timeline-of-subject.cypher',
  scans: true,
  parameters: z.object({ keys: z.array(pageKey), first }),
  row: timelineRow,
});

/** How many facts a timeline has, with and without a date. */
export const countTimelineOfSubject = defineStatement({
  file: 'timeline/count-timeline-of-subject.cypher',
  scans: true,
  parameters: z.object({ keys: z.array(countKey) }),
  row: z.strictObject({ index, dated: z.number().int(), undated: z.number().int() }),
});
