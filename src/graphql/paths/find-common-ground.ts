import type { RequestContext } from '../context.ts';
import { badInput } from '../errors.ts';
import { linksCounts } from './links-counts.ts';
import { linksOfPairs, type Pair } from './links-of-pairs.ts';
import { sharedView } from './shared-view.ts';

/** How many links the entities may have together: all of them are looked at. */
const MOST_LINKS = 40_000;

/** Whose common ground is asked for, along which links, and how much of it. */
export interface CommonGroundQuestion {
  readonly ids: readonly string[];
  readonly kinds: string[] | null;
  readonly first: number;
}

/** What at least two of the entities are linked with. Throws an error that names unknown ids. */
export async function findCommonGround(context: RequestContext, question: CommonGroundQuestion): Promise<object[]> {
  const { ids, kinds, first } = question;
  const counts = await linksCounts(context, ids);
  const links = counts.reduce((sum, count) => sum + count, 0);
  if (links > MOST_LINKS) throw tooMany(links);
  const found = await context.loaders.linkedWithSeveral({ ids: [...ids], kinds, first });
  const pairs = found.map(({ id }) => ids.map((one): Pair => [one, id]));
  const known = new Map([...ids.map((id, place) => [id, counts[place]] as const), ...found.map(linksById)]);
  const linksOf = await linksOfPairs(context, {
    pairs: pairs.flat(),
    choice: { kinds, derivations: null },
    linksCount: (id) => known.get(id) ?? 0,
  });
  return pairs.flatMap((sides) => sharedView(context, sides, linksOf));
}

function linksById({ id, links }: { id: string; links: number }): readonly [string, number] {
  return [id, links];
}

function tooMany(asked: number): Error {
  const details = { argument: 'ids', asked, allowed: MOST_LINKS };
  return badInput(`ids: they have ${asked} links together, ${MOST_LINKS} are allowed. Ask for fewer of them`, details);
}
