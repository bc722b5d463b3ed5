import { z } from 'zod';
import { defineStatement } from '../statement.ts';
import { first, index, placed, relatedKey } from './filter.ts';
import { entityRow, factRow } from './rows.ts';

const factKey = { index, id: z.string(), relations: z.array(z.string()) };

/** The facts that concern an entity. */
export const factsOfEntity = defineStatement({
  file: 'facts/facts-of-entity.cypher',
  parameters: z.object({ keys: z.array(relatedKey), first }),
  row: z.strictObject({ ...placed, node: factRow }),
});

/** How many facts concern an entity. */
export const countFactsOfEntity = defineStatement({
  file: 'facts/count-facts-of-entity.cypher',
  parameters: z.object({ keys: z.array(relatedKey) }),
  row: z.strictObject({ index, count: z.number().int() }),
});

/** Facets over the facts that concern an entity. */
export const facetsOfFactsOfEntity = defineStatement({
  file: 'facts/facets-of-facts-of-entity.cypher',
  parameters: z.object({ keys: z.array(relatedKey.extend({ prefixes: z.array(z.string()) })) }),
  row: z.strictObject({ index, term: z.string(), count: z.number().int() }),
});

/** The entities to which relations of a fact lead. */
export const entitiesOfFact = defineStatement({
  file: 'facts/entities-of-fact.cypher',
  parameters: z.object({ keys: z.array(z.strictObject(factKey)) }),
  row: z.strictObject({ index, relation: z.string(), role: z.string().nullable(), node: entityRow }),
});

/** The facts to which relations of a fact lead, or from which they come. */
export const factsOfFact = defineStatement({
  file: 'facts/facts-of-fact.cypher',
  parameters: z.object({
    keys: z.array(z.strictObject({ ...factKey, direction: z.enum(['IN', 'OUT']), types: z.array(z.string()) })),
    first,
  }),
  row: z.strictObject({ index, basis: z.string().nullable(), node: factRow }),
});
