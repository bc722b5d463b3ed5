import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';

/** How many links each entity has, in the order asked. Throws an error that names the ids nothing has. */
export async function linksCounts({ loaders }: RequestContext, ids: readonly string[]): Promise<number[]> {
  const counts = await Promise.all(ids.map((id) => loaders.linksCountOf(id)));
  const unknown = ids.filter((_, place) => counts[place] === undefined);
  if (unknown.length === 0) return counts.map((count) => count ?? 0);
  throw badInput(`No entity has the id ${unknown.join(', ')}. search finds ids by names`, { unknown });
}
