import type { RequestContext } from '../context.ts';
import type { LinkChoice } from './link-choice.ts';
import { linksCounts } from './links-counts.ts';
import { searchPaths, type Expand, type FoundPaths } from './search/search-paths.ts';
import { weaknessOf } from './weakness.ts';

/** How many links one search looks at: what keeps it below half a second on either engine. */
export const MOST_LINKS = 40_000;

/** Between which entities paths are looked for, along which links, how long and how many. */
export interface PathQuestion {
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly first: number;
  readonly choice: LinkChoice;
}

/** The shortest paths between two entities; an entity is no path to itself. Throws an error that names an unknown id. */
export async function findPaths(context: RequestContext, question: PathQuestion): Promise<FoundPaths> {
  const { from, to, choice, ...asked } = question;
  const [fromLinks = 0, toLinks = 0] = await linksCounts(context, [from, to]);
  if (from === to) return { paths: [], complete: true, expandedLinks: 0, linksCount: () => fromLinks };
  const ends = { from: { id: from, links: fromLinks }, to: { id: to, links: toLinks } };
  return searchPaths({ ...asked, ...ends, mostLinks: MOST_LINKS }, expanding(context, choice));
}

function expanding({ loaders }: RequestContext, choice: LinkChoice): Expand {
  return async (ids) => {
    const rows = await loaders.expandEntities({ ids: [...ids], ...choice });
    return rows.flatMap(({ near, derivation, far, links }) =>
      far.map((id, place) => ({ near, far: id, links: links[place] ?? 0, weakness: weaknessOf(derivation) })),
    );
  };
}
