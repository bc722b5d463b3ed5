import { z } from 'zod';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { defineStatement } from '../statement.ts';
import { after, branch, first } from './filter.ts';

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

const relationRow = z.strictObject({
  id: z.string(),
  relation: z.string(),
  role: text,
  basis: text,
  target: z.string(),
  type: z.string(),
  name: text,
  nameEn: text,
  title: text,
});
/** To what a fact leads: an entity or a measure by its names, another fact by its title, where it has one. */
export type RelationRow = z.infer<typeof relationRow>;

/** To what facts lead. */
export const relationsOfFacts = defineStatement({
  file: 'export/relations-of-facts.cypher',
  parameters: ids,
  row: relationRow,
});

const citationRow = z.strictObject({
  id: z.string(),
  anchor: text,
  block: whole.nullable(),
  sentence: whole.nullable(),
  source: z.string(),
  title: z.string(),
  citation: z.string(),
});
/** Where a fact is stated. */
export type CitationRow = z.infer<typeof citationRow>;

/** Where facts are stated. */
export const citationsOfFacts = defineStatement({
  file: 'export/citations-of-facts.cypher',
  parameters: ids,
  row: citationRow,
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

const named = z.tuple([z.string(), z.string(), z.string(), z.string()]).describe('Id, type, Chinese and English name');
const linkRow = z.strictObject({
  position: whole,
  source: named,
  target: named,
  link: z.strictObject({
    id: z.string(),
    kind: linkKind.schema,
    role: text,
    title: text,
    status: text,
    count: whole.nullable(),
    derivation: derivation.schema,
    facts: texts,
    periodFrom: text,
    periodTo: text,
  }),
});
/** A link with the names at both its ends. */
export type ExportedLinkRow = z.infer<typeof linkRow>;

/** The links that lead out of entities. */
export const linksOfEntities = defineStatement({
  file: 'export/links-of-entities.cypher',
  parameters: z.object({ ids: texts, kinds: texts, derivations: texts, after, first }),
  row: linkRow,
});
