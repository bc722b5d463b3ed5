import { z } from 'zod';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { passageRole } from '../../model/vocabulary/passage-role.ts';
import { mentionRule } from '../../model/vocabulary/mention-rule.ts';
import { rank } from '../../model/vocabulary/rank.ts';

const text = z.string().nullable();
const number = z.number().nullable();
const texts = z.array(z.string()).nullable();

/** An entity as every statement answers it: the properties of all kinds, empty where a kind has none. */
export const entityRow = z.strictObject({
  id: z.string(),
  type: z.enum(['Union', 'Organisation', 'Person', 'Programme', 'Honour', 'Place']),
  name: z.string(),
  nameEn: z.string(),
  aliases: z.array(z.string()),
  kind: text,
  level: text,
  form: text,
  industry: text,
  family: text,
  target: text,
  code: text,
  codeSystem: text,
  codeRevision: text,
  sourcesCount: z.number().int(),
});
/** An entity as every statement answers it. */
export type EntityRow = z.infer<typeof entityRow>;

/** A fact as every statement answers it: the properties of all kinds, empty where a kind has none. */
export const factRow = z.strictObject({
  id: z.string(),
  type: z.enum(['Affiliation', 'Tenure', 'Activity', 'Conferral', 'Figure', 'Gap']),
  derivation: derivation.schema,
  rank: rank.schema,
  rankReason: text,
  note: text,
  scope: text,
  warnings: z.array(z.string()),
  periodEdtf: text,
  periodFrom: text,
  periodTo: text,
  periodBasis: z.string(),
  kind: text,
  title: text,
  theme: text,
  edition: number,
  status: text,
  groups: texts,
  family: text,
  level: z.union([z.string(), z.array(z.string())]).nullable(),
  target: text,
  aspect: text,
  reason: text,
  measure: text,
  unit: text,
  printedAs: text,
  exact: text,
  value: number,
  lower: number,
  upper: number,
  precision: text,
  statType: text,
  stage: text,
  group: texts,
  groupNot: texts,
  siteType: texts,
  contractType: texts,
  unionForm: texts,
  unionLevel: texts,
});
/** A fact as every statement answers it. */
export type FactRow = z.infer<typeof factRow>;

/** A source as every statement answers it. */
export const sourceRow = z.strictObject({
  id: z.string(),
  title: z.string(),
  kind: z.string(),
  publisher: text,
  host: text,
  url: text,
  publishedOn: text,
  publishedBasis: z.string(),
  capturedOn: text,
  script: z.string(),
  sha256: text,
  subject: text,
});
/** A source as every statement answers it. */
export type SourceRow = z.infer<typeof sourceRow>;

/** A measure as every statement answers it. */
export const measureRow = z.strictObject({
  id: z.string(),
  key: z.string(),
  name: z.string(),
  nameEn: z.string(),
  unit: z.string(),
  classifiers: z.array(z.string()),
  additivity: z.string(),
  definition: z.string(),
  definitionZh: z.string(),
});
/** A measure as every statement answers it. */
export type MeasureRow = z.infer<typeof measureRow>;

/** A passage as every statement answers it. */
export const passageRow = z.strictObject({
  id: z.string(),
  block: z.number().int(),
  sentence: z.number().int(),
  start: z.number().int(),
  end: z.number().int(),
  sha256: z.string(),
  role: passageRole.schema,
});
/** A passage as every statement answers it. */
export type PassageRow = z.infer<typeof passageRow>;

/** A link as every statement answers it; `start` is the id of the entity it leads from. */
export const linkRow = z.strictObject({
  id: z.string(),
  kind: linkKind.schema,
  start: z.string(),
  role: text,
  title: text,
  status: text,
  count: number,
  derivation: derivation.schema,
  facts: z.array(z.string()),
  periodFrom: text,
  periodTo: text,
});
/** A link as every statement answers it. */
export type LinkRow = z.infer<typeof linkRow>;

/** What a mention says: which words, by which rule, where, and whom they mean. */
export const mentionShape = {
  passage: passageRow,
  source: sourceRow,
  surface: z.string(),
  rule: mentionRule.schema,
  reason: text,
  means: entityRow,
};
