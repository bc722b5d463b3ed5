import { targetsOf, type Dataset, type FactRecord } from '../assemble/dataset.ts';
import { groupBy } from '../check/group-by.ts';
import { drawLinks, type LinkRecord } from '../links/draw-links.ts';
import { concernsOf } from './concerns.ts';

/** A dataset with its links and everything that is looked up in it while terms, counts and orders are made. */
export class GraphIndex {
  readonly links: readonly LinkRecord[];
  /** Entities that each fact concerns. */
  readonly concerns: ReadonlyMap<string, readonly string[]>;
  readonly #outgoing: Map<string, LinkRecord[]>;
  readonly #incoming: Map<string, LinkRecord[]>;
  readonly #facts: Map<string, FactRecord[]>;
  readonly #countedIn: Map<string, FactRecord[]>;
  readonly #mentionSources = new Map<string, Set<string>>();

  constructor(
    readonly dataset: Dataset,
    private readonly warnings: ReadonlyMap<string, readonly string[]> = new Map(),
  ) {
    this.links = drawLinks(dataset);
    this.#outgoing = groupBy(this.links, ({ from }) => from);
    this.#incoming = groupBy(this.links, ({ to }) => to);
    const facts = [...dataset.facts.values()];
    this.concerns = new Map(facts.map((fact) => [fact.id, concernsOf(dataset, fact)]));
    const pairs = facts.flatMap((fact) => (this.concerns.get(fact.id) ?? []).map((entity) => ({ entity, fact })));
    this.#facts = mapValues(
      groupBy(pairs, ({ entity }) => entity),
      (group) => group.map(({ fact }) => fact),
    );
    this.#countedIn = groupBy(
      facts.filter(({ type }) => type === 'Figure'),
      (fact) => targetsOf(fact, 'COUNTED_IN')[0] ?? '',
    );
    for (const { means, source } of dataset.mentions) {
      this.#mentionSources.set(means, (this.#mentionSources.get(means) ?? new Set()).add(source));
    }
  }

  /** All links of an entity, whichever way they lead. */
  linksOf(id: string): LinkRecord[] {
    return [...(this.#outgoing.get(id) ?? []), ...(this.#incoming.get(id) ?? [])];
  }

  /** Where links of these kinds lead from an entity, each target once. */
  out(id: string, ...kinds: LinkRecord['kind'][]): string[] {
    return distinct((this.#outgoing.get(id) ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ to }) => to));
  }

  /** Whence links of these kinds come to an entity, each once. */
  into(id: string, ...kinds: LinkRecord['kind'][]): string[] {
    return distinct((this.#incoming.get(id) ?? []).filter(({ kind }) => kinds.includes(kind)).map(({ from }) => from));
  }

  /** Partners of a body: links of this kind have no direction. */
  partners(id: string): string[] {
    return distinct([...this.out(id, 'PARTNERED'), ...this.into(id, 'PARTNERED')]);
  }

  /** Everything above an entity along links of these kinds, nearest first. */
  above(id: string, ...kinds: LinkRecord['kind'][]): string[] {
    const found: string[] = [];
    for (let level = this.out(id, ...kinds); level.length > 0;) {
      const fresh = level.filter((one) => one !== id && !found.includes(one));
      found.push(...fresh);
      level = fresh.flatMap((one) => this.out(one, ...kinds));
    }
    return found;
  }

  /** The places in which an entity lies, however far up; a place counts itself. */
  placesOf(id: string): string[] {
    return this.#placesAlong(id, 'LOCATED_IN', 'BELONGS_TO');
  }

  /** The places in which an entity lies by location alone: what is done in a city is not done in every region it is part of. */
  seatsOf(id: string): string[] {
    return this.#placesAlong(id, 'LOCATED_IN');
  }

  /** The facts that concern an entity. */
  factsOf(id: string, type?: FactRecord['type']): FactRecord[] {
    return (this.#facts.get(id) ?? []).filter((fact) => type === undefined || fact.type === type);
  }

  /** The figures counted in an activity or conferral. */
  figuresCountedIn(fact: string): FactRecord[] {
    return this.#countedIn.get(fact) ?? [];
  }

  /** The codes of the warnings that concern a fact. */
  warningsOf(fact: string): readonly string[] {
    return this.warnings.get(fact) ?? [];
  }

  /** The articles in which an entity stands, by facts or by mentions. */
  articlesOf(id: string): string[] {
    const cited = this.factsOf(id).flatMap((fact) => fact.citations.map(({ source }) => source));
    const all = distinct([...cited, ...(this.#mentionSources.get(id) ?? [])]);
    return all.filter((source) => this.dataset.sources.get(source)?.kind === 'ARTICLE').toSorted();
  }

  #placesAlong(id: string, ...kinds: LinkRecord['kind'][]): string[] {
    return [id, ...this.above(id, ...kinds)].filter((one) => this.dataset.entities.get(one)?.type === 'Place');
  }
}

/** Each value once, in the order of first appearance. */
export function distinct<Value>(values: Iterable<Value>): Value[] {
  return [...new Set(values)];
}

function mapValues<From, To>(map: Map<string, From>, change: (value: From) => To): Map<string, To> {
  return new Map([...map].map(([key, value]) => [key, change(value)]));
}
