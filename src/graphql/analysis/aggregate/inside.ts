import type { RequestContext } from '../../context.ts';

/** What records of a type say of the records in which they lie. */
const nestings = { programmes: 'partOf', places: 'in' } as const;

/** Records that lie in one another. */
export type Nesting = keyof typeof nestings;

/** Which of some records are among others, or lie inside one of them. Costs a statement only where some are not among them. */
export async function inside(
  { loaders }: RequestContext,
  nesting: Nesting,
  { some, others }: { readonly some: readonly string[]; readonly others: readonly string[] },
): Promise<ReadonlySet<string>> {
  const unknown = [...new Set(some)].filter((id) => !others.includes(id)).toSorted();
  if (others.length === 0) return new Set(others);
  const terms = others.map((id) => `${nestings[nesting]}:${id}`);
  const areInside = await Promise.all(unknown.map((id) => loaders.hasTerm({ id, terms })));
  return new Set([...others, ...unknown.filter((_id, place) => areInside[place])]);
}
