import { z } from 'zod';
import { placeOf } from '../answers/cursor.ts';
import { pageList, type Page } from '../answers/lists.ts';
import { cursor, maxBytes } from '../arguments/fields.ts';
import { figureChoice, figureFilter } from '../arguments/figure-filter.ts';
import { shapeFact } from '../shapes/fact.ts';
import { figureFields } from '../shapes/fact-fields.ts';
import type { FactView } from '../shapes/fact-view.ts';
import { defineTool } from '../tool.ts';

const document = `query AssistantFigures($filter: FigureFilter, $sort: FigureSort!, $after: String) {
  figures(filter: $filter, sort: $sort, first: 40, after: $after) {
    totalCount
    edges { cursor node { ...FigureFields supersedes { citations { source { id } passage { block sentence role } anchor } } } }
  }
}
${figureFields}`;

/** Figures with their bounds and citations. */
export const figures = defineTool({
  name: 'figures',
  description: 'Numbers as printed, with value, bounds, unit, period, stage, citation and warnings. 数字',
  arguments: z.strictObject({
    ...figureChoice,
    sort: z.enum(['PERIOD', 'LARGEST', 'SMALLEST', 'MEASURE']).default('PERIOD'),
    cursor,
    maxBytes,
  }),
  example: { about: ['焦作市总工会'], measure: ['aid.amount'], programme: '金秋助学' },
  answer: async ({ sort, cursor: given, ...choice }, { graph, names }) => {
    const filter = await figureFilter(choice, names);
    const { after } = placeOf(given);
    const { figures: page } = await graph.ask<{ figures: Page<FactView> }>(document, { filter, sort, after });
    const list = pageList('figures', page, { cursor: given, shape: ({ node }) => shapeFact(node) });
    return { head: { total: page.totalCount }, list };
  },
});
