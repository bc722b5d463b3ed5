import { z } from 'zod';

/**
 * A filter as the statements take it: a record matches if it matches any branch. In a branch every set of terms must be met
 * by one of its terms, no excluded term may be there, and all ranges and texts must hold.
 */
export const branch = z.strictObject({
  anyOf: z.array(z.array(z.string())),
  noneOf: z.array(z.string()),
  ranges: z.array(z.strictObject({ property: z.string(), from: z.number(), to: z.number() })),
  texts: z.array(z.strictObject({ property: z.string(), part: z.string(), holds: z.boolean() })),
});
/** One branch of a filter. */
export type Branch = z.infer<typeof branch>;

/** The branch that every record matches. */
export const EVERYTHING: Branch = { anyOf: [], noneOf: [], ranges: [], texts: [] };

/** Which key of a statement a row answers. */
export const index = z.number().int();
/** How many rows a key may get, asked for once for all keys of a statement. */
export const first = z.number().int().positive();
/** A place in an order: rows after it are answered; -1 is before the first. */
export const after = z.number().int();

/** Where a row stands in the order asked for, and what holds its place after a reload. */
export const placed = { index, position: z.number().int(), orderKey: z.string() };

/** Asks for a page of a filtered order. */
export const filterKey = z.strictObject({ index, type: z.string(), branches: z.array(branch) });
/** A page of what is reached from an entity. */
export const relatedKey = z.strictObject({
  index,
  id: z.string(),
  types: z.array(z.string()),
  branches: z.array(branch),
  order: z.number().int(),
  after,
});
