import { distances } from './distances.ts';
import type { ExploredGraph } from './explored-graph.ts';

/** One of the two ends a search starts from, and how far it has come from there. */
export class SearchSide {
  #frontier: readonly string[];
  #depth = 0;

  constructor(
    private readonly explored: ExploredGraph,
    private readonly end: string,
  ) {
    this.#frontier = [end];
  }

  /** The entities farthest from the end; empty where all that can be reached is known. */
  get frontier(): readonly string[] {
    return this.#frontier;
  }

  /** The entities of the frontier whose links are not known yet, those with the fewest links first. */
  unexpanded(): string[] {
    const { explored } = this;
    return this.#frontier
      .filter((id) => explored.linksOf(id) > 0 && !explored.isExpanded(id))
      .toSorted((a, b) => explored.linksOf(a) - explored.linksOf(b) || (a < b ? -1 : 1));
  }

  /** How many links have to be looked at to go one hop farther. */
  cost(): number {
    return this.unexpanded().reduce((sum, id) => sum + this.explored.linksOf(id), 0);
  }

  /** Goes one hop farther, through what is explored by now. */
  advance(): void {
    this.#depth += 1;
    const reached = distances(this.explored, this.end, this.#depth);
    this.#frontier = [...reached].filter(([, hops]) => hops === this.#depth).map(([id]) => id);
  }
}
