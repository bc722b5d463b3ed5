import { z } from 'zod';
import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { activityStatus } from '../../model/vocabulary/activity-status.ts';
import { group } from '../../model/vocabulary/group.ts';
import { placeOf } from '../answers/cursor.ts';
import { pageList, type Page } from '../answers/lists.ts';
import { cursor, day, maxBytes, name, names, someOf } from '../arguments/fields.ts';
import type { Names } from '../arguments/names.ts';
import { programmeFilter } from '../arguments/programme-filter.ts';
import { shapeFact } from '../shapes/fact.ts';
import { factFields } from '../shapes/fact-fields.ts';
import type { FactView } from '../shapes/fact-view.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantActivities($filter: ActivityFilter, $after: String) {
  activities(filter: $filter, first: 40, after: $after) {
    totalCount
    edges { cursor node { ...FactFields } }
  }
}
${factFields}`;

const asked = z.strictObject({
  by: names.optional().describe('Who did it'),
  programme: name.optional().describe('Name, id or kind, as THEMED_YEAR'),
  kind: someOf(activityKind).optional().describe('As CONGRESS, CEREMONY, AGREEMENT'),
  status: z.array(z.enum(activityStatus.values)).min(1).optional(),
  group: someOf(group).optional().describe('For whom, as TRUCK_DRIVERS'),
  in: name.optional().describe('Place'),
  source: name.optional(),
  from: day.optional(),
  to: day.optional(),
  cursor,
  maxBytes,
});

/** Who did what. */
export const activities = defineTool({
  name: 'activities',
  description:
    'Who did what, when, where, for whom: runs of programmes, congresses, agreements, plans, documents. 活动',
  arguments: asked,
  example: { by: ['焦作市总工会'], kind: ['PUBLICATION'] },
  answer: async ({ cursor: given, ...choice }, { graph, names: known }) => {
    const filter = await activityFilter(choice, known);
    const { after } = placeOf(given);
    const { activities: page } = await graph.ask<{ activities: Page<FactView> }>(document, { filter, after });
    const list = pageList('activities', page, { cursor: given, shape: ({ node }) => shapeFact(node) });
    return { head: { total: page.totalCount }, list };
  },
});

async function activityFilter(choice: Partial<z.output<typeof asked>>, known: Names): Promise<object> {
  const { kind, status, from, to } = choice;
  const by = await known.entities('by', choice.by);
  return {
    by: by && { id: by },
    programme: await programmeFilter(choice.programme, known),
    kind,
    status,
    groups: choice.group,
    in: choice.in && (await known.entity('in', choice.in, ['PLACE'])),
    statedIn: await known.source('source', choice.source),
    period: from || to ? { gte: from, lte: to } : undefined,
  };
}
