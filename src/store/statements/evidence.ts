import { z } from 'zod';
import { defineStatement } from '../statement.ts';
import { after, first, index, placed } from './filter.ts';
import { entityRow, factRow, mentionShape, passageRow, sourceRow } from './rows.ts';

const ids = z.object({ ids: z.array(z.string()) });
const typedKey = z.strictObject({ index, id: z.string(), types: z.array(z.string()) });
const place = { index, position: z.number().int() };

/** Where facts are stated. */
export const citationsOfFact = defineStatement({
  file: 'evidence/citations-of-fact.cypher',
  parameters: ids,
  row: z.strictObject({
    id: z.string(),
    anchor: z.string().nullable(),
    passage: passageRow.nullable(),
    source: sourceRow,
  }),
});

/** The articles in which entities stand. */
export const sourcesOfEntity = defineStatement({
  file: 'evidence/sources-of-entity.cypher',
  parameters: ids,
  row: z.strictObject({ id: z.string(), node: sourceRow }),
});

/** The entities that stand in a source. */
export const entitiesOfSource = defineStatement({
  file: 'evidence/entities-of-source.cypher',
  parameters: z.object({ keys: z.array(typedKey.extend({ after })), first }),
  row: z.strictObject({ ...placed, node: entityRow }),
});

/** How many entities stand in a source. */
export const countEntitiesOfSource = defineStatement({
  file: 'evidence/count-entities-of-source.cypher',
  parameters: z.object({ keys: z.array(typedKey) }),
  row: z.strictObject({ index, count: z.number().int() }),
});

/** The facts that a source states, in the order of reading. */
export const factsOfSource = defineStatement({
  file: 'evidence/facts-of-source.cypher',
  parameters: z.object({ keys: z.array(typedKey.extend({ after })), first }),
  row: z.strictObject({ ...placed, node: factRow }),
});

/** How many facts a source states. */
export const countFactsOfSource = defineStatement({
  file: 'evidence/count-facts-of-source.cypher',
  parameters: z.object({ keys: z.array(typedKey) }),
  row: z.strictObject({ index, count: z.number().int() }),
});

/** Passages by their ids. */
export const passagesById = defineStatement({
  file: 'evidence/passages-by-id.cypher',
  parameters: ids,
  row: z.strictObject({ node: passageRow }),
});

/** The passages of a source, in the order of reading. */
export const passagesOfSource = defineStatement({
  file: 'evidence/passages-of-source.cypher',
  parameters: z.object({
    keys: z.array(z.strictObject({ index, id: z.string(), after, roles: z.array(z.string()).nullable() })),
    first,
  }),
  row: z.strictObject({ ...place, node: passageRow }),
});

/** How many passages a source has. */
export const countPassagesOfSource = defineStatement({
  file: 'evidence/count-passages-of-source.cypher',
  parameters: z.object({
    keys: z.array(z.strictObject({ index, id: z.string(), roles: z.array(z.string()).nullable() })),
  }),
  row: z.strictObject({ index, count: z.number().int() }),
});

/** The facts that cite passages. */
export const factsOfPassage = defineStatement({
  file: 'evidence/facts-of-passage.cypher',
  parameters: ids,
  row: z.strictObject({ id: z.string(), node: factRow }),
});

/** The words that stand for an entity. */
export const mentionsOfEntity = defineStatement({
  file: 'evidence/mentions-of-entity.cypher',
  parameters: z.object({ keys: z.array(z.strictObject({ index, id: z.string(), after: z.string() })), first }),
  row: z.strictObject({ index, id: z.string(), ...mentionShape }),
});

/** The words of a source that stand for entities. */
export const mentionsOfSource = defineStatement({
  file: 'evidence/mentions-of-source.cypher',
  parameters: z.object({
    keys: z.array(z.strictObject({ index, id: z.string(), surface: z.string().nullable() })),
    first,
  }),
  row: z.strictObject({ index, id: z.string(), ...mentionShape }),
});

/** The words that stand for entities in the passages that facts cite. */
export const mentionsInPassages = defineStatement({
  file: 'evidence/mentions-in-passages.cypher',
  parameters: ids,
  row: z.strictObject({ id: z.string(), mention: z.string(), ...mentionShape }),
});
