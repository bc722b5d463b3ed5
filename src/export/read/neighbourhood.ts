import type { GraphReader } from '../../store/graph-store.ts';
import type { ExportedLink, LinkEnd } from './exported-link.ts';
import { linksOfEntity } from '../../store/statements/links.ts';
import type { EntityRow } from '../../store/statements/rows.ts';

/** How many links a neighbourhood has at most, and how many of them one entity of its rim brings. */
const MOST_LINKS = 5_000;
const MOST_OF_ONE = 200;
/** How many entities of the rim are asked at once. */
const ENTITIES_AT_ONCE = 50;

/** An entity and what is linked with it. */
export interface Neighbourhood {
  readonly entities: readonly EntityRow[];
  readonly links: readonly ExportedLink[];
  /** What is left out, where something is. */
  readonly note: string | undefined;
}

/** How far, and along which kinds of links. */
export interface Reach {
  readonly kinds: readonly string[];
  readonly hops: number;
}

/** The entities within so many hops, and the links over which they are reached, the centre first. */
export async function readNeighbourhood(store: GraphReader, centre: EntityRow, reach: Reach): Promise<Neighbourhood> {
  const found = new Found(centre);
  let rim = [centre.id];
  for (let hop = 0; hop < reach.hops; hop++) {
    const before = new Set(found.entities.keys());
    const first = hop === 0 ? MOST_LINKS : MOST_OF_ONE;
    for (let from = 0; from < rim.length && !found.isFull; from += ENTITIES_AT_ONCE) {
      found.add(await linksOf(store, rim.slice(from, from + ENTITIES_AT_ONCE), reach, first), first);
    }
    rim = [...found.entities.keys()].filter((id) => !before.has(id));
  }
  return { entities: [...found.entities.values()], links: [...found.links.values()], note: found.note };
}

type LinkOfEntity = Awaited<ReturnType<typeof linksOf>>[number];

/** What was found so far. */
class Found {
  readonly entities = new Map<string, EntityRow>();
  readonly links = new Map<string, ExportedLink>();
  #isCut = false;

  constructor(centre: EntityRow) {
    this.entities.set(centre.id, centre);
  }

  get isFull(): boolean {
    return this.links.size >= MOST_LINKS;
  }

  get note(): string | undefined {
    if (!this.#isCut) return undefined;
    return `Not all links are here: at most ${MOST_LINKS}, and of each entity beside the first at most ${MOST_OF_ONE}`;
  }

  /** Takes links, as many as there is room for; `first` is how many each entity was asked for. */
  add(rows: readonly LinkOfEntity[], first: number): void {
    const counts = new Map<number, number>();
    for (const row of rows) {
      const count = (counts.get(row.index) ?? 0) + 1;
      counts.set(row.index, count);
      const isNew = !this.links.has(row.link.id);
      if (count > first || (isNew && this.isFull)) this.#isCut = true;
      else this.#take(row);
    }
  }

  #take({ link, near, far }: LinkOfEntity): void {
    const { start, ...own } = link;
    const [source, target] = start === near.id ? [near, far] : [far, near];
    this.entities.set(far.id, far);
    this.links.set(link.id, { source: ends(source), target: ends(target), link: own });
  }
}

function linksOf(store: GraphReader, ids: readonly string[], { kinds }: Reach, first: number) {
  const asked = { kinds: [...kinds], direction: 'BOTH' as const, derivations: null, after: -1 };
  const keys = ids.map((id, index) => ({ index, id, ...asked }));
  // One more than wanted tells whether there are more.
  return store.read(linksOfEntity, { keys, first: first + 1 });
}

function ends({ id, type, name, nameEn }: EntityRow): LinkEnd {
  return { id, type, name, nameEn };
}
