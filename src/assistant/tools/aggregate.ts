import { z } from 'zod';
import { groupDimensions } from '../../model/grouping.ts';
import { wholeList } from '../answers/lists.ts';
import { cursor, maxBytes, valueOf } from '../arguments/fields.ts';
import { figureChoice, figureFilter } from '../arguments/figure-filter.ts';
import { briefFact } from '../shapes/fact.ts';
import { briefFields } from '../shapes/fact-fields.ts';
import type { FactView } from '../shapes/fact-view.ts';
import { shapeGroup, type GroupView } from '../shapes/group.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantAggregate(
  $filter: FigureFilter
  $groupBy: [GroupBy!]!
  $having: HavingFilter
  $sort: GroupSort!
  $facts: Int!
) {
  aggregate(filter: $filter, groupBy: $groupBy, having: $having, sort: $sort, first: 50) {
    hasMore
    total { ...Group facts(first: $facts) { ...Brief } }
    groups { keys { by value labelZh } ...Group facts(first: 5) { ...Brief } }
  }
}
fragment Group on AggregateGroup {
  count
  unit
  sum { value lower upper }
  average { value lower upper }
  min { value lower upper }
  max { value lower upper }
  refused { code facts { id } }
  warnings { code }
}
${briefFields}`;

type Group = GroupView & { readonly facts: readonly FactView[] };

interface Aggregation {
  readonly hasMore: boolean;
  readonly total: Group;
  readonly groups: readonly Group[];
}

/** Sums, or why there is none. */
export const aggregate = defineTool({
  name: 'aggregate',
  description:
    'Add figures up, in all and by groups, with bounds and warnings; what does not add is refused with the reason. 汇总',
  arguments: z.strictObject({
    ...figureChoice,
    minValue: z.number().optional(),
    groupBy: z
      .array(valueOf(groupDimensions))
      .max(3)
      .default([])
      .describe('As SUBJECT, MEASURE, YEAR, SITE_TYPE, SOURCE'),
    minSources: z.int().min(1).optional().describe('Groups stated by so many articles'),
    sort: z.enum(['LARGEST', 'SMALLEST', 'MOST', 'KEY']).default('LARGEST'),
    cursor,
    maxBytes,
  }),
  example: {
    measure: ['contract.count'],
    about: ['建湖县总工会'],
    from: '2021',
    to: '2021',
    groupBy: ['CONTRACT_TYPE'],
  },
  answer: async ({ groupBy, sort, minValue, minSources, cursor: given, ...choice }, { graph, names }) => {
    const value = minValue === undefined ? undefined : { gte: minValue };
    const filter = { ...(await figureFilter(choice, names)), value };
    const having = minSources === undefined ? undefined : { sources: { gte: minSources } };
    const variables = { filter, groupBy, having, sort, facts: groupBy.length === 0 ? 50 : 1 };
    const { aggregate: made } = await graph.ask<{ aggregate: Aggregation }>(document, variables);
    const total = shapeGroup(made.total);
    if (groupBy.length === 0)
      return { head: { total }, list: wholeList('facts', made.total.facts.map(briefFact), given) };
    const groups = made.groups.map((one) => ({ ...shapeGroup(one), facts: one.facts.map(briefFact) }));
    return {
      head: { total, ...(made.hasMore && { moreGroups: 'narrow the filter' }) },
      list: wholeList('groups', groups, given),
    };
  },
});
