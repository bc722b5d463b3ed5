import { z } from 'zod';

/** A schema of draft 7, the one that editors of YAML read. */
export type JsonSchema = z.core.JSONSchema.JSONSchema;

/** What a schema is known by beside its shape. */
type Names = z.core.$ZodRegistry<z.core.GlobalMeta>;

/** A schema as it is written; values that may be left out may be left out. Schemas with an `id` among the names stand once. */
export function jsonSchemaOf(schema: z.ZodType, names: Names = z.registry<z.core.GlobalMeta>()): JsonSchema {
  return z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    metadata: names,
    override: ({ zodSchema, jsonSchema }) => {
      const description = z.globalRegistry.get(zodSchema)?.description;
      if (description !== undefined) jsonSchema.description ??= description;
      // The greatest number that JavaScript counts exactly is nobody's rule.
      if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
    },
  });
}
