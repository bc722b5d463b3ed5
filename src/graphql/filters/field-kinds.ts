import type { Vocabulary } from '../../model/define-vocabulary.ts';
import type { ListedType } from '../../model/lists.ts';

/** What the ids of a field are of: records of the filter's own type, of another one, any entities, or any records at all. */
export type IdsOf = ListedType | 'OWN' | 'ENTITY' | 'ANY';

/** Records of a second type that a filter on a relation finds, where they have these terms; and the term that leads to them. */
export interface AlsoFound {
  readonly type: ListedType;
  readonly having: readonly string[];
  readonly term: string;
}

/** How one field of a filter is read. */
export type FilterField =
  | { readonly kind: 'values'; readonly term: string; readonly vocabulary: Vocabulary; readonly description?: string }
  | { readonly kind: 'ids'; readonly term: string; readonly of: IdsOf; readonly description?: string }
  | { readonly kind: 'id'; readonly term: string; readonly of: IdsOf; readonly description: string }
  | { readonly kind: 'text'; readonly term: string; readonly property: string; readonly description?: string }
  | { readonly kind: 'count'; readonly property: string; readonly description?: string }
  | { readonly kind: 'number'; readonly property: string; readonly description?: string }
  | { readonly kind: 'period'; readonly description: string }
  | {
      readonly kind: 'nested';
      readonly type: ListedType;
      readonly term: string;
      readonly description: string;
      /** Records of another type that the same filter finds, and the term by which a record has them. */
      readonly also?: AlsoFound;
    }
  | { readonly kind: 'entity'; readonly term: string; readonly description: string };

/** Values of a vocabulary; a record matches with any of them. */
export const values = (term: string, vocabulary: Vocabulary, description?: string): FilterField => ({
  kind: 'values',
  term,
  vocabulary,
  ...(description && { description }),
});
/** Ids; a record matches with any of them. */
export const ids = (term: string, of: IdsOf, description?: string): FilterField => ({
  kind: 'ids',
  term,
  of,
  ...(description && { description }),
});
/** One id. */
export const id = (term: string, of: IdsOf, description: string): FilterField => ({
  kind: 'id',
  term,
  of,
  description,
});
/** Text: equal, one of, or contained. */
export const text = (term: string, property: string, description?: string): FilterField => ({
  kind: 'text',
  term,
  property,
  ...(description && { description }),
});
/** How many of something a record has. */
export const count = (property: string, description?: string): FilterField => ({
  kind: 'count',
  property,
  ...(description && { description }),
});
/** A number. */
export const number = (property: string): FilterField => ({ kind: 'number', property });
/** A stretch of time within which a record lies. */
export const period = (description: string): FilterField => ({ kind: 'period', description });
/** A filter on what a record is related to. */
export const nested = (type: ListedType, term: string, description: string): FilterField => ({
  kind: 'nested',
  type,
  term,
  description,
});
/** Honours conferred on a record: the named ones, and the giving of those without a name, which have family, level and target too. */
export const receivedHonours = (description: string): FilterField => ({
  kind: 'nested',
  type: 'Honour',
  term: 'received',
  description,
  also: { type: 'Conferral', having: ['given:UNNAMED'], term: 'receivedUnnamed' },
});
/** A filter on a related entity of any kind. */
export const entity = (term: string, description: string): FilterField => ({ kind: 'entity', term, description });
