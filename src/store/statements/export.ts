import { z } from 'zod';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { defineStatement } from '../statement.ts';
import { after, branch, first } from './filter.ts';
import { factRow } from './rows.ts';

const texts = z.array(z.string());
const ids = z.object({ ids: texts });
const text = z.string().nullable();
const whole = z.number().int();

/** The ids on pages of lists. */
export const idsOnPages = defineStatement({
  file: 'export/ids-on-pages.cypher',
  parameters: z.object({ pages: texts }),
  row: z.strictObject({ list: z.string(), number: whole, ids: texts }),
});

/** Which of some records match a filter. */
export const matchingIds = defineStatement({
  file: 'export/matching-ids.cypher',
  parameters: z.object({ ids: texts, branches: z.array(branch) }),
  row: z.strictObject({ id: z.string() }),
});

const factValues = Object.values(factRow.shape) as unknown as [z.ZodType, ...z.ZodType[]];

/** Facts as lists of what `factRow` names, in its order. */
export const factsAsLists = defineStatement({
  file: 'export/facts-by-id.cypher',
  parameters: ids,
  row: z.strictObject({ fact: z.tuple(factValues) as z.ZodType<readonly unknown[]> }),
});

const related = z
  .tuple([z.string(), z.string(), text, text, z.string(), text, text, text])
  .describe('Fact, relation, role, basis; of what it leads to the id, Chinese name, English name, title');

/** To what facts lead by given relations. */
export const relationsOfFacts = defineStatement({
  file: 'export/relations-of-facts.cypher',
  parameters: ids.extend({ relations: texts }),
  row: z.strictObject({ related }),
});

const citation = z
  .tuple([z.string(), z.string(), text, whole.nullable(), whole.nullable(), z.string(), z.string()])
  .describe('Fact, citation, anchor, block, sentence, source, title of the source');

/** Where facts are stated. */
export const citationsOfFacts = defineStatement({
  file: 'export/citations-of-facts.cypher',
  parameters: ids,
  row: z.strictObject({ citation }),
});

const sourceOfEntity = z.strictObject({ id: z.string(), source: z.string(), title: z.string() });
/** An article in which an entity stands. */
export type SourceOfEntityRow = z.infer<typeof sourceOfEntity>;

/** The articles in which entities stand. */
export const sourcesOfEntities = defineStatement({
  file: 'export/sources-of-entities.cypher',
  parameters: ids,
  row: sourceOfEntity,
});

const upward = z.enum(['UNDER', 'LED_BY', 'BELONGS_TO', 'LOCATED_IN']);
const aboveEntity = z.strictObject({
  id: z.string(),
  kind: upward,
  above: z.string(),
  name: z.string(),
  nameEn: z.string(),
});
/** To what an entity belongs. */
export type AboveEntityRow = z.infer<typeof aboveEntity>;

/** To what entities belong. */
export const aboveEntities = defineStatement({
  file: 'export/above-entities.cypher',
  parameters: ids.extend({ kinds: z.array(upward) }),
  row: aboveEntity,
});

const end = [z.string(), z.string(), z.string(), z.string()] as const;
const link = z
  .tuple([
    whole,
    z.string(),
    linkKind.schema,
    text,
    text,
    text,
    whole.nullable(),
    derivation.schema,
    texts,
    text,
    text,
    ...end,
    ...end,
  ])
  .describe(
    'Position, id, kind, role, title, status, count, derivation, facts, from, to; of both ends the id, type, Chinese and English name',
  );

/** The links that lead out of entities. */
export const linksOfEntities = defineStatement({
  file: 'export/links-of-entities.cypher',
  parameters: z.object({ ids: texts, kinds: texts, derivations: texts, after, first }),
  row: z.strictObject({ link }),
});
