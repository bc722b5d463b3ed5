/**
 * The orders in which each type can be listed. The loader numbers every node in each of them, so that a list is paged by position.
 * Before these stands one order over all entities, or all facts, for lists of mixed types.
 */
export const listOrders = {
  Union: ['NAME', 'LEVEL', 'MOST_HONOURS', 'MOST_LINKS', 'MOST_PARTNERS', 'MOST_PROGRAMMES', 'MOST_SUBORDINATES'],
  Organisation: ['NAME', 'MOST_HONOURS', 'MOST_LINKS', 'MOST_PARTNERS'],
  Person: ['NAME', 'MOST_HONOURS', 'MOST_LINKS', 'MOST_POSTS'],
  Programme: ['NAME', 'MOST_ACTIVITIES', 'MOST_LINKS', 'MOST_UNIONS'],
  Honour: ['NAME', 'LEVEL', 'MOST_LINKS', 'MOST_RECIPIENTS'],
  Place: ['NAME', 'CODE', 'MOST_LINKS', 'MOST_UNIONS'],
  Affiliation: ['PERIOD'],
  Tenure: ['PERIOD'],
  Activity: ['PERIOD', 'PERIOD_LATEST', 'MOST_FIGURES', 'TITLE'],
  Conferral: ['PERIOD', 'PERIOD_LATEST', 'COUNT'],
  Figure: ['PERIOD', 'PERIOD_LATEST', 'LARGEST', 'SMALLEST', 'MEASURE'],
  Gap: ['ABOUT', 'REASON'],
  Source: ['PUBLISHED_ON', 'PUBLISHED_ON_LATEST', 'TITLE', 'MOST_FACTS'],
  Measure: ['KEY', 'MOST_FIGURES'],
  Conflict: ['CODE'],
} as const;

/** A type that is listed. */
export type ListedType = keyof typeof listOrders;

/** The order over all types of a family. */
export const MIXED_ORDER = 0;

/** Where the number of an order stands in `positions` and `orderKeys` of a node. */
export function orderIndex(type: ListedType, order: string): number {
  const index = (listOrders[type] as readonly string[]).indexOf(order);
  if (index < 0) throw new Error(`${type} is not listed by ${order}`);
  return index + 1;
}

/** How many entries one stored page of a list has. */
export const LIST_PAGE_SIZE = 100;
