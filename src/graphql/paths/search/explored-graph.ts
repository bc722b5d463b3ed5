/** An entity beside another: how weak the strongest link between them is, from 0 for a stated one. */
export type Neighbours = ReadonlyMap<string, number>;

const NONE: Neighbours = new Map();

/** What a search for paths has seen of the graph. Which way a link leads is all the same, and parallel links are one. */
export class ExploredGraph {
  readonly #neighbours = new Map<string, Map<string, number>>();
  readonly #links = new Map<string, number>();
  readonly #expanded = new Set<string>();

  /** Notes how many links an entity has. */
  meet(id: string, links: number): void {
    this.#links.set(id, links);
  }

  /** Notes a link; of parallel ones the strongest counts. A link from an entity to itself leads nowhere. */
  link(one: string, other: string, weakness: number): void {
    if (one === other) return;
    this.#note(one, other, weakness);
    this.#note(other, one, weakness);
  }

  /** Notes that all links of an entity are known. */
  expanded(id: string): void {
    this.#expanded.add(id);
  }

  /** Whether all links of an entity are known. */
  isExpanded(id: string): boolean {
    return this.#expanded.has(id);
  }

  /** How many links an entity has, known or not. */
  linksOf(id: string): number {
    return this.#links.get(id) ?? 0;
  }

  /** What is known to be linked with an entity. */
  neighbours(id: string): Neighbours {
    return this.#neighbours.get(id) ?? NONE;
  }

  #note(near: string, far: string, weakness: number): void {
    const known = this.#neighbours.get(near) ?? new Map<string, number>();
    known.set(far, Math.min(weakness, known.get(far) ?? Infinity));
    this.#neighbours.set(near, known);
  }
}
