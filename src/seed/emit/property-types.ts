import type { z } from 'zod';
import type { PropertyType, PropertyTypes } from './graph-model.ts';
import { jsonSchemaOf, type JsonSchema } from './json-schema.ts';

/** The properties of a schema of the model, as the graph stores them. */
export function propertyTypesOf(schema: z.ZodType): Record<string, PropertyType> {
  const properties = Object.entries(jsonSchemaOf(schema).properties ?? {});
  return Object.fromEntries(properties.map(([name, property]) => [name, typeOf(name, property as JsonSchema)]));
}

/** The properties of several kinds below one label. */
export function mergedTypes(kinds: readonly PropertyTypes[]): PropertyTypes {
  const types = new Map<string, Set<string>>();
  for (const [name, type] of kinds.flatMap((kind) => Object.entries(kind))) {
    types.set(name, (types.get(name) ?? new Set()).add(type));
  }
  return Object.fromEntries([...types].map(([name, all]) => [name, [...all].toSorted().join(' | ')]));
}

function typeOf(name: string, { type, items }: JsonSchema): PropertyType {
  if (type === 'string') return 'STRING';
  if (type === 'integer') return 'INTEGER';
  // A number that happens to be whole is stored as an integer.
  if (type === 'number') return 'INTEGER | FLOAT';
  if (type === 'array' && (items as JsonSchema).type === 'string') return 'LIST<STRING>';
  throw new Error(`the graph cannot store the property ${name}: it is neither text, number nor a list of texts`);
}
