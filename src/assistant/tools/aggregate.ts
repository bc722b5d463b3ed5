import { z } from 'zod';
import { groupDimensions } from '../../model/grouping.ts';
import { cursor, maxBytes, valueOf } from '../arguments/fields.ts';
import { figureChoice, figureFilter } from '../arguments/figure-filter.ts';
import { briefFact } from '../shapes/fact.ts';
import { briefFields } from '../shapes/fact-fields.ts';
import { groupedAnswer, MOST_FACTS, MOST_GROUPS, type GroupedView } from '../shapes/grouped-answer.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantAggregate(
  $filter: FigureFilter
  $groupBy: [GroupBy!]!
  $having: HavingFilter
  $sort: GroupSort!
  $grouped: Boolean!
) {
  aggregate(filter: $filter, groupBy: $groupBy, having: $having, sort: $sort, first: ${MOST_GROUPS}) {
    hasMore
    total { ...Group facts(first: ${MOST_FACTS}) @skip(if: $grouped) { ...Brief } }
    groups @include(if: $grouped) { keys { by value labelZh } ...Group facts(first: 5) { ...Brief } }
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
    const variables = { filter, groupBy, having, sort, grouped: groupBy.length > 0 };
    const { aggregate: made } = await graph.ask<{ aggregate: GroupedView }>(document, variables);
    return groupedAnswer(made, { shape: briefFact, cursor: given });
  },
});
