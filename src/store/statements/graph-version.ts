import { z } from 'zod';
import { defineStatement } from '../statement.ts';

/** The version of the graph that is loaded. */
export const graphVersion = defineStatement({
  file: 'graph/graph-version.cypher',
  parameters: z.object({}),
  row: z.object({ version: z.string() }),
});
