import type { ValueOf } from '../../model/define-vocabulary.ts';
import type { matchedBy } from '../../model/vocabulary/matched-by.ts';

/** What to look for beside the text. */
export interface SearchOptions {
  /** Only entities of these kinds; all if absent. */
  readonly kinds?: readonly string[] | undefined;
  readonly first: number;
  /** The cursor of the hit behind which to go on. */
  readonly after?: string | undefined;
}

/** An entity that was found. */
export interface SearchHit {
  readonly id: string;
  readonly kind: string;
  /** The name that matched, as printed. */
  readonly matchedName: string;
  readonly matchedBy: ValueOf<typeof matchedBy>;
  /** From 1 to 100; 100 is the name itself. */
  readonly score: number;
  /** The place behind this hit, for `after`. */
  readonly cursor: string;
}

/** A page of hits, best first. */
export interface SearchAnswer {
  readonly hits: readonly SearchHit[];
  /** All hits of the kinds asked for, not only those of this page. */
  readonly total: number;
  readonly hasMore: boolean;
  /** Hits of each kind, also of the kinds not asked for; the most first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
}
