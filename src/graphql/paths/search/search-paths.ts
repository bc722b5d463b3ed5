import { ExploredGraph } from './explored-graph.ts';
import type { RankedPath } from './path-rank.ts';
import { pathsOfLength } from './paths-of-length.ts';
import { SearchSide } from './search-side.ts';

/** One end of the paths that are looked for, with the number of its links. */
export interface PathEnd {
  readonly id: string;
  readonly links: number;
}

/** What is looked for: the `first` best paths of at most `maxHops`, looking at no more than so many links. */
export interface PathSearch {
  readonly from: PathEnd;
  readonly to: PathEnd;
  readonly maxHops: number;
  readonly first: number;
  readonly mostLinks: number;
}

/** A link that was found from an entity: where it leads, how many links there are, and how weak it is. */
export interface FoundLink {
  readonly near: string;
  readonly far: string;
  readonly links: number;
  readonly weakness: number;
}

/** Finds all links of some entities: one statement. */
export type Expand = (ids: readonly string[]) => Promise<readonly FoundLink[]>;

/** The paths that were found, the shortest first, and whether no better one can have been missed. */
export interface FoundPaths {
  readonly paths: readonly RankedPath[];
  readonly complete: boolean;
  readonly expandedLinks: number;
  /** How many links an entity of the paths has. */
  readonly linksCount: (id: string) => number;
}

/** Looks for the shortest paths between two entities, from both ends, a level at a time. */
export async function searchPaths(search: PathSearch, expand: Expand): Promise<FoundPaths> {
  return new BreadthFirst(search, expand).run();
}

class BreadthFirst {
  readonly #explored = new ExploredGraph();
  readonly #sides: readonly [SearchSide, SearchSide];
  readonly #paths: RankedPath[] = [];
  #expandedLinks = 0;
  #complete = true;

  constructor(
    private readonly search: PathSearch,
    private readonly expand: Expand,
  ) {
    const { from, to } = search;
    this.#sides = [new SearchSide(this.#explored, from.id), new SearchSide(this.#explored, to.id)];
    for (const { id, links } of [from, to]) this.#explored.meet(id, links);
  }

  async run(): Promise<FoundPaths> {
    const { maxHops, first } = this.search;
    for (let hops = 1; hops <= maxHops && this.#paths.length < first; hops += 1) {
      await this.#goFarther();
      this.#collect(hops);
    }
    return {
      paths: this.#paths,
      complete: this.#complete,
      expandedLinks: this.#expandedLinks,
      linksCount: (id) => this.#explored.linksOf(id),
    };
  }

  /** One hop more from the end where it costs less; then all paths of that many hops in all are explored. */
  async #goFarther(): Promise<void> {
    const [one, other] = this.#sides;
    const side = one.cost() <= other.cost() ? one : other;
    const wanted = side.unexpanded();
    const affordable = this.#affordable(wanted);
    if (affordable.length < wanted.length) this.#complete = false;
    if (affordable.length > 0) this.#learn(affordable, await this.expand(affordable));
    side.advance();
  }

  /** As many as may still be looked at, those with few links first: a hub is looked at last, or not at all. */
  #affordable(ids: readonly string[]): string[] {
    let left = this.search.mostLinks - this.#expandedLinks;
    return ids.filter((id) => (left -= this.#explored.linksOf(id)) >= 0);
  }

  #learn(ids: readonly string[], found: readonly FoundLink[]): void {
    for (const id of ids) {
      this.#explored.expanded(id);
      this.#expandedLinks += this.#explored.linksOf(id);
    }
    for (const { near, far, links, weakness } of found) {
      this.#explored.meet(far, links);
      this.#explored.link(near, far, weakness);
    }
  }

  #collect(hops: number): void {
    const { from, to, first } = this.search;
    const stretch = { from: from.id, to: to.id, hops };
    const { paths, complete } = pathsOfLength(this.#explored, stretch, first - this.#paths.length);
    this.#paths.push(...paths);
    this.#complete &&= complete;
  }
}
