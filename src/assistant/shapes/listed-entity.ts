import type { Page } from '../answers/lists.ts';
import { entityRef, entityRefs, type NamedView } from './entity.ts';
import type { Ref } from './fact-view.ts';
import { withoutEmpty } from './without-empty.ts';

/** A place, and what it lies in. */
interface PlaceView extends Ref {
  readonly place?: PlaceView | null;
}

/** An entity of a list, as `entity-documents.ts` asks for it. */
export interface ListedView extends NamedView {
  readonly nameEn: string;
  readonly sourcesCount: number;
  readonly sources: readonly { readonly id: string }[];
  readonly place: PlaceView | null;
  readonly superior?: Ref | null;
  readonly parent?: Ref | null;
  readonly unions?: { readonly totalCount: number; readonly nodes: readonly Ref[] };
  readonly posts?: {
    readonly nodes: readonly { readonly id: string; readonly post: string; readonly at: Ref | null }[];
  };
  readonly [field: string]: unknown;
}

/** A page of them, counted where that was asked for. */
export type ListedPage = Page<ListedView> & {
  readonly facets?: readonly {
    readonly values: readonly { readonly value: string; readonly labelZh: string; readonly count: number }[];
  }[];
};

const plain = ['type', 'level', 'form', 'family', 'target', 'code'] as const;

/** An entity in a list: what it is, where, and the articles it stands in. */
export function shapeListed(node: ListedView): object {
  const { place, superior, parent, unions, posts } = node;
  return withoutEmpty({
    entity: entityRef(node),
    en: node.nameEn,
    ...Object.fromEntries(plain.map((field) => [field, node[field]])),
    in: chainOf(place),
    superior: superior && entityRef(superior),
    partOf: parent && entityRef(parent),
    posts: posts?.nodes.map(({ id, post, at }) => `${post}${at ? ` ${entityRef(at)}` : ''} [${id}]`),
    unionsCount: unions?.totalCount,
    unions: entityRefs(unions?.nodes),
    articleCount: node.sourcesCount,
    articles: node.sources.map(({ id }) => id),
  });
}

function chainOf(place: PlaceView | null | undefined): string[] {
  return place ? [entityRef(place), ...chainOf(place.place)] : [];
}
