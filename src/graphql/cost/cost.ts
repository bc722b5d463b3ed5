/**
 * What a selection may cost, in rows. How often it is paid is known only further up: what a page costs says the field
 * that has `first`, and a fragment is counted once for all the places where it stands. So the parts are kept apart.
 */
export interface Cost {
  /** Paid once in a request, under however many parents: a nested filter is asked once. */
  readonly once: number;
  /** Paid for each parent. */
  readonly each: number;
  /** Paid for each entry of the lists that are as long as the field around them says. */
  readonly perEntry: number;
  /** Whether the entries of a page are read: nodes, edges and page information read them together, once. */
  readonly readsPage: boolean;
  /** How often the entries of the list around are counted. */
  readonly totals: number;
  /** How often they are counted by something. */
  readonly facets: number;
}

/** What costs nothing. */
export const FREE: Cost = { once: 0, each: 0, perEntry: 0, readsPage: false, totals: 0, facets: 0 };

/** By which terms the parts are paid: how many entries lists have, and what reading or counting one costs as a whole. */
export interface Terms {
  readonly entries: number;
  readonly page: number;
  readonly total: number;
  readonly facet: number;
}

/** What is paid for each parent, by terms that are now known. */
export function paidByEach({ each, perEntry, readsPage, totals, facets }: Cost, terms: Terms): number {
  const page = readsPage ? terms.page + terms.entries : 0;
  return capped(each + page + terms.entries * perEntry + totals * terms.total + facets * terms.facet);
}

/** Both together. */
export function plus(one: Cost, other: Cost): Cost {
  return {
    once: capped(one.once + other.once),
    each: capped(one.each + other.each),
    perEntry: capped(one.perEntry + other.perEntry),
    readsPage: one.readsPage || other.readsPage,
    totals: capped(one.totals + other.totals),
    facets: capped(one.facets + other.facets),
  };
}

/** A number that can be multiplied on and written as JSON, however often fragments double it. */
export function capped(rows: number): number {
  return Math.min(rows, Number.MAX_SAFE_INTEGER);
}
