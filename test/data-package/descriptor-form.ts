import { z } from 'zod';

/**
 * The form of a Data Package of tables after the published standard, version 2 (https://datapackage.org/standard/), as far
 * as we use it, written anew from its text.
 */
const name = z.string().regex(/^[a-z0-9._-]+$/);
const described = { name: z.string().min(1), description: z.string().min(1) };
const texts = z.array(z.string()).min(1);
const enumeration = z.object({ enum: texts });
const field = z.discriminatedUnion('type', [
  z.looseObject({
    ...described,
    type: z.literal('string'),
    constraints: enumeration.optional(),
    delimiter: z.literal('; ').optional(),
  }),
  z.looseObject({ ...described, type: z.enum(['integer', 'number', 'date']) }),
]);
const foreignKey = z.strictObject({
  fields: texts,
  reference: z.strictObject({ resource: name, fields: texts }),
});
const resource = z.looseObject({
  name,
  type: z.literal('table'),
  path: z.string().regex(/^[a-z-]+\.csv$/),
  title: z.string(),
  format: z.literal('csv'),
  mediatype: z.literal('text/csv'),
  encoding: z.literal('utf-8'),
  bytes: z.number().int().positive(),
  hash: z.string().regex(/^sha256:[0-9a-f]{64}$/),
  rows: z.number().int(),
  schema: z.strictObject({
    fields: z.array(field).min(1),
    missingValues: z.tuple([z.literal('')]),
    primaryKey: texts,
    foreignKeys: z.array(foreignKey).optional(),
  }),
});

/** A descriptor. */
export const descriptorForm = z.strictObject({
  $schema: z.literal('https://datapackage.org/profiles/2.0/datapackage.json'),
  name,
  version: z.string().min(1),
  format: z.number().int().positive(),
  title: z.string(),
  description: z.string(),
  licenses: z.array(z.strictObject({ name: z.literal('CC0-1.0'), title: z.string(), path: z.url() })).length(1),
  resources: z.array(resource).min(1),
});

/** A table as the descriptor describes it. */
export type DescribedTable = z.infer<typeof resource>;
