import { graphSummary, graphVersion, searchRows } from '../../statements/graph.ts';
import { casesOf } from '../statement-case.ts';

/** The graph as a whole. */
export const graphCases = [
  ...casesOf(graphVersion, { some: { 'the version': {} }, none: {} }),
  ...casesOf(graphSummary, { some: { 'the summary': {} }, none: {} }),
  ...casesOf(searchRows, {
    some: {
      'one page': { pages: ['Entity/ALL/1'] },
      'several pages, one unknown': { pages: ['Entity/ALL/2', 'Entity/ALL/99', 'Entity/ALL/0'] },
    },
    none: { 'no page': { pages: [] }, 'an unknown page': { pages: ['nothing'] } },
  }),
];
