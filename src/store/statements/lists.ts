import { z } from 'zod';
import { defineStatement } from '../statement.ts';
import { filterKey, first, index } from './filter.ts';

const facetKey = filterKey.extend({ prefixes: z.array(z.string()) });
const count = z.strictObject({ index, count: z.number().int() });
const facet = z.strictObject({ index, term: z.string(), count: z.number().int() });

/** How many records have a term. */
export type FacetRow = z.infer<typeof facet>;

/** How many records of a type match a filter. */
export const countByFilter = defineStatement({
  file: 'lists/count-by-filter.cypher',
  parameters: z.object({ keys: z.array(filterKey) }),
  row: count,
  scans: true,
});

/** The ids of the records of a type that match a filter. */
export const idsByFilter = defineStatement({
  file: 'lists/ids-by-filter.cypher',
  parameters: z.object({ keys: z.array(filterKey), first }),
  row: z.strictObject({ index, id: z.string() }),
  scans: true,
});

/** How many records that match a filter have each term of the facets asked for. */
export const facetsByFilter = defineStatement({
  file: 'lists/facets-by-filter.cypher',
  parameters: z.object({ keys: z.array(facetKey) }),
  row: facet,
  scans: true,
});

/** What records of given ids are: how an id that nothing has is told apart from one that finds nothing. */
export const typesOfIds = defineStatement({
  file: 'lists/types-of-ids.cypher',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.strictObject({ id: z.string(), type: z.string(), key: z.string().nullable() }),
});

/** Which of some records have one of the terms that are asked of each: whether they lie in others. */
export const recordsWithTerms = defineStatement({
  file: 'lists/records-with-terms.cypher',
  parameters: z.object({ asked: z.array(z.object({ index, id: z.string(), terms: z.array(z.string()) })) }),
  row: z.strictObject({ index }),
});

/** How long lists are. */
export const listLength = defineStatement({
  file: 'lists/list-length.cypher',
  parameters: z.object({ lists: z.array(z.string()) }),
  row: z.strictObject({ list: z.string(), length: z.number().int() }),
});

/** The page of a list on which an order key stands: how a cursor finds its place after a reload. */
export const pageHolding = defineStatement({
  file: 'lists/page-holding.cypher',
  parameters: z.object({ list: z.string(), orderKey: z.string() }),
  row: z.strictObject({ number: z.number().int(), orderKeys: z.array(z.string()) }),
});
