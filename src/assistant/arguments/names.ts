import { typesOfKinds } from '../../model/entity-kinds.ts';
import { badArgument } from '../assistant-error.ts';
import type { GraphAccess } from '../graph-access.ts';
import { entityRef, type NamedView } from '../shapes/entity.ts';
import { pickHit, type HitView } from './pick-hit.ts';
import { pickMeasure, type MeasureView } from './pick-measure.ts';
import { pickSource, type SourceView } from './pick-source.ts';

const byIdDocument = `query AssistantById($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Entity { name } } }`;
const byNameDocument = `query AssistantByName($text: String!, $kinds: [EntityKind!]) {
  search(text: $text, kinds: $kinds, first: 8) { nodes { score matchedName entity { __typename id name } } }
}`;
const measuresDocument = `query AssistantMeasures { measures(first: 200) { nodes { key name nameEn unit } } }`;
const sourcesDocument = `query AssistantSources { sources(first: 200) { nodes { id title } } }`;

/** An id by itself, or behind a name as answers write it: 新密市总工会 (union-410183). */
const ID = /^(?:.*\()?([a-z]+-[a-z0-9-]+)\)?$/;

/** Turns what an assistant calls things into ids, and remembers what a name was taken for. */
export class Names {
  readonly #graph: GraphAccess;
  readonly #taken = new Map<string, string>();
  #measures: Promise<{ measures: { nodes: MeasureView[] } }> | undefined;

  constructor(graph: GraphAccess) {
    this.#graph = graph;
  }

  /** Names in another form than in the graph, each with what it was taken for. */
  get taken(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.#taken);
  }

  /** The id of an entity; of the kinds given, where any are. Throws where there is none, or several. */
  async entity(argument: string, text: string, kinds?: readonly string[]): Promise<string> {
    const [id = ''] = await this.#ids(argument, [text], kinds);
    return id;
  }

  /** The ids of entities, in the order given; none where none are given. */
  async entities(argument: string, texts: readonly string[] | undefined): Promise<string[] | undefined> {
    return texts && this.#ids(argument, texts, undefined);
  }

  /** The id of anything: a fact or link by its id, an entity also by its name. */
  async anything(argument: string, text: string): Promise<string> {
    const id = idIn(text);
    // Links are no nodes of the API; who asks about one that is not there is told so.
    if (id?.startsWith('link--') || (id && (await this.#nodes([id])).has(id))) return id;
    return this.entity(argument, text);
  }

  /** The keys of measures, given as keys or names. */
  async measures(argument: string, texts: readonly string[] | undefined): Promise<string[] | undefined> {
    if (texts === undefined) return undefined;
    this.#measures ??= this.#graph.ask(measuresDocument, {});
    const { measures } = await this.#measures;
    return texts.map((text) => pickMeasure(argument, text, measures.nodes));
  }

  /** The id of a source, given as its id, its number or a part of its title. */
  async source(argument: string, text: string | undefined): Promise<string | undefined> {
    if (text === undefined) return undefined;
    const { sources } = await this.#graph.ask<{ sources: { nodes: SourceView[] } }>(sourcesDocument, {});
    return pickSource(argument, text, sources.nodes);
  }

  /** Ids are looked up together, names one by one. */
  async #ids(argument: string, texts: readonly string[], kinds: readonly string[] | undefined): Promise<string[]> {
    const ids = texts.flatMap((text) => idIn(text) ?? []);
    const nodes = ids.length > 0 ? await this.#nodes(ids) : new Map<string, NamedView>();
    return Promise.all(
      texts.map(async (text) => {
        const node = nodes.get(idIn(text) ?? '');
        return node ? idOfKind(argument, node, kinds) : this.#named(argument, text, kinds);
      }),
    );
  }

  async #named(argument: string, text: string, kinds: readonly string[] | undefined): Promise<string> {
    const { search } = await this.#graph.ask<{ search: { nodes: HitView[] } }>(byNameDocument, { text, kinds });
    const found = pickHit(argument, text, search.nodes);
    if (found.name !== text) this.#taken.set(text, entityRef(found));
    return found.id;
  }

  async #nodes(ids: readonly string[]): Promise<ReadonlyMap<string, NamedView>> {
    const { nodes } = await this.#graph.ask<{ nodes: (NamedView | null)[] }>(byIdDocument, { ids });
    return new Map(nodes.flatMap((node) => (node ? [[node.id, node] as const] : [])));
  }
}

function idIn(text: string): string | undefined {
  return ID.exec(text.trim())?.[1];
}

function idOfKind(argument: string, { id, __typename }: NamedView, kinds: readonly string[] | undefined): string {
  const types: readonly string[] = typesOfKinds(kinds);
  if (types.includes(__typename)) return id;
  throw badArgument(argument, `${id} is a ${__typename}; give a ${types.join(', ')}, by its name or id`);
}
