import { z } from 'zod';
import { defineStatement } from '../statement.ts';

/** The version of the graph that is loaded. */
export const graphVersion = defineStatement({
  file: 'graph/graph-version.cypher',
  parameters: z.object({}),
  row: z.strictObject({ version: z.string() }),
});

const count = z.number().int();

/** The version of the graph and how much is in it. */
export const graphSummary = defineStatement({
  file: 'graph/graph-summary.cypher',
  parameters: z.object({}),
  row: z.strictObject({
    version: z.string(),
    entities: count,
    facts: count,
    links: count,
    sources: count,
    measures: count,
  }),
});

/** What the search index is made of. */
export const searchRows = defineStatement({
  file: 'graph/search-rows.cypher',
  parameters: z.object({ pages: z.array(z.string()) }),
  row: z.strictObject({ id: z.string(), type: z.string(), links: count, searchKeys: z.array(z.string()) }),
});
