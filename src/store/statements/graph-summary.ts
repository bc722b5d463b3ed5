import { z } from 'zod';
import { defineStatement } from '../statement.ts';

/** The version of the graph and how much is in it. */
export const graphSummary = defineStatement({
  file: 'graph/graph-summary.cypher',
  parameters: z.object({}),
  row: z.object({
    version: z.string(),
    entities: z.number().int(),
    facts: z.number().int(),
    links: z.number().int(),
    sources: z.number().int(),
    measures: z.number().int(),
  }),
});
