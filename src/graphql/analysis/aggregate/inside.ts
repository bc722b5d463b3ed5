import { EVERYTHING } from '../../../store/statements/filter.ts';
import type { RequestContext } from '../../context.ts';

/** The most records of which one statement asks whether they lie inside others. */
const MOST_INSIDE = 1_000;

/** Records of a type, and what those of it say of the records in which they lie. */
export const nestings = {
  programmes: { type: 'Programme', term: 'partOf' },
  places: { type: 'Place', term: 'in' },
} as const;

/** Which of some records are among others, or lie inside one of them. Costs a statement only where some are not among them. */
export async function inside(
  { loaders }: RequestContext,
  { type, term }: (typeof nestings)[keyof typeof nestings],
  { some, others }: { readonly some: readonly string[]; readonly others: readonly string[] },
): Promise<ReadonlySet<string>> {
  const unknown = [...new Set(some)].filter((id) => !others.includes(id)).toSorted();
  if (others.length === 0 || unknown.length === 0) return new Set(others);
  const branch = { ...EVERYTHING, anyOf: [unknown.map((id) => `id:${id}`), others.map((id) => `${term}:${id}`)] };
  const rows = await loaders.idsByFilter({ type, branches: [branch], first: MOST_INSIDE });
  return new Set([...others, ...rows.map(({ id }) => id)]);
}
