import type { Terms } from './cost.ts';
import type { FieldShape } from './field-shape.ts';
import { ORDINARY_PAGE, SHORT_LIST, WHOLE_LIST, WHOLE_RELATION } from './prices.ts';

/** Where a field finds what it answers: all records of a type, those that a filter leaves, or what one parent leads to. */
export type Reach = 'WHOLE_LIST' | 'FILTERED_LIST' | 'RELATION';

const wholes: Readonly<Record<Reach, Omit<Terms, 'entries'>>> = {
  // Pages and lengths of whole lists are stored; nothing is looked through for them.
  WHOLE_LIST: { page: 0, total: 1, facet: WHOLE_LIST },
  FILTERED_LIST: { page: WHOLE_LIST, total: WHOLE_LIST, facet: WHOLE_LIST },
  RELATION: { page: 0, total: WHOLE_RELATION, facet: WHOLE_RELATION },
};

/** The terms where nothing around says how long lists are. */
export const USUAL_TERMS: Terms = { entries: SHORT_LIST, ...wholes.RELATION };

/** What decides by which terms is paid below a field. */
export interface Found {
  readonly shape: FieldShape;
  /** How many entries its arguments ask for, where they say it. */
  readonly entries: number | undefined;
  readonly reach: Reach;
}

/** By which terms is paid what stands below a field: lists that say nothing of their length have that of their page. */
export function termsBelow({ shape, entries, reach }: Found): Terms {
  if (shape.isList) return USUAL_TERMS;
  return { entries: entries ?? (shape.isPage ? ORDINARY_PAGE : SHORT_LIST), ...wholes[reach] };
}
