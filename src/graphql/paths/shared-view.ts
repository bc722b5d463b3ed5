import type { EntityRow } from '../../store/statements/rows.ts';
import type { RequestContext } from '../context.ts';
import type { LinkView } from '../links/link-view.ts';
import type { LinksOf, Pair } from './links-of-pairs.ts';
import { differencesOf } from './side-differences.ts';

/** What one of the entities has with what is shared. */
interface Side {
  readonly entity: EntityRow;
  readonly links: readonly LinkView[];
  readonly periodFrom: string | null;
  readonly periodTo: string | null;
  readonly themes: () => Promise<readonly string[]>;
}

/** Something shared as the API shows it; facts are read only where themes or differences are asked for. */
export function sharedView(context: RequestContext, pairs: readonly Pair[], linksOf: LinksOf): object[] {
  const sides = pairs.flatMap((pair) => sideOf(context, pair, linksOf(pair)));
  const [one] = sides;
  if (one === undefined) return [];
  const entity = otherEnd(one);
  const differences = async () =>
    differencesOf(await Promise.all(sides.map(async (side) => ({ ...side, themes: await side.themes() }))));
  return [{ entity, sharedBy: sides.length, sides, differences }];
}

function sideOf(context: RequestContext, [id]: Pair, links: readonly LinkView[]): Side[] {
  const [link] = links;
  if (link === undefined) return [];
  const froms = links.flatMap(({ periodFrom }) => periodFrom ?? []).toSorted();
  const tos = links.flatMap(({ periodTo }) => periodTo ?? []).toSorted();
  return [
    {
      entity: link.from.id === id ? link.from : link.to,
      links,
      periodFrom: froms[0] ?? null,
      periodTo: tos.at(-1) ?? null,
      themes: () => themesOf(context, links),
    },
  ];
}

function otherEnd({ entity, links: [link] }: Side): EntityRow | undefined {
  return link?.from.id === entity.id ? link.to : link?.from;
}

async function themesOf({ loaders }: RequestContext, links: readonly LinkView[]): Promise<string[]> {
  const ids = [...new Set(links.flatMap(({ factIds }) => factIds))];
  const facts = await Promise.all(ids.map((id) => loaders.facts.byId(id)));
  return [...new Set(facts.flatMap((fact) => fact?.theme ?? []))].toSorted();
}
