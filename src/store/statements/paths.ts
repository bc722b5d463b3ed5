import { z } from 'zod';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { defineStatement } from '../statement.ts';
import { first, index } from './filter.ts';
import { entityRow, linkRow } from './rows.ts';

const ids = z.array(z.string());
const along = { kinds: ids.nullable(), derivations: ids.nullable() };
const count = z.number().int();

/** How many links entities have: what it costs to look at all of them. */
export const linksCountOf = defineStatement({
  file: 'paths/links-count-of.cypher',
  parameters: z.object({ ids }),
  row: z.strictObject({ id: z.string(), links: count }),
});

/** What entities are linked with: one level of a search for paths. Who asks sees to it that they have few links together. */
export const expandEntities = defineStatement({
  file: 'paths/expand-entities.cypher',
  parameters: z.object({ keys: z.array(z.strictObject({ index, ids, ...along })) }),
  row: z.strictObject({
    index,
    near: z.string(),
    derivation: derivation.schema,
    far: ids,
    links: z.array(count),
  }),
});

/** The links between pairs of entities, with both ends. */
export const linksOfPairs = defineStatement({
  file: 'paths/links-of-pairs.cypher',
  parameters: z.object({
    keys: z.array(
      z.strictObject({ index, pairs: z.array(z.strictObject({ near: z.string(), far: z.string() })), ...along }),
    ),
  }),
  row: z.strictObject({ index, link: linkRow, near: entityRow, far: entityRow }),
});

/** What several entities are linked with in common. */
export const linkedWithSeveral = defineStatement({
  file: 'paths/linked-with-several.cypher',
  parameters: z.object({ keys: z.array(z.strictObject({ index, ids, kinds: along.kinds })), first }),
  row: z.strictObject({ index, id: z.string(), links: count, sides: count }),
});
