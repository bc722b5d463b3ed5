import { capped, FREE, paidByEach, type Cost } from './cost.ts';
import type { FilterPrice } from './filter-price.ts';
import { FACET_VALUES, WHOLE_RELATION } from './prices.ts';
import { termsBelow, type Found } from './terms.ts';

/** What is known of a field where it is asked. */
export interface FieldParts extends Found {
  /** What is selected below it, for one object. */
  readonly below: Cost;
  readonly price: FilterPrice;
  /** What kind of type it is a field of. */
  readonly parent: 'PAGE' | 'EDGE' | 'OTHER';
}

/** The cost of a field, as a part of what its parent costs. */
export function fieldCost(parts: FieldParts): Cost {
  const { shape, below, entries, price, parent } = parts;
  if (shape.isPageInfo) return { ...FREE, readsPage: true };
  if (shape.isCount) return countCost(parts);
  const paid: Cost = { ...FREE, once: capped(below.once + price.once), each: price.each };
  if (shape.isLeaf) return paid;
  const one = paidByEach(below, termsBelow(parts));
  if (!shape.isList) return { ...paid, each: capped(price.each + one + Number(shape.isRow && parent !== 'EDGE')) };
  if (entries !== undefined) return { ...paid, each: capped(price.each + entries * (1 + one)) };
  return parent === 'PAGE' ? { ...paid, perEntry: one, readsPage: true } : { ...paid, perEntry: capped(1 + one) };
}

/** A count is priced where it is known what is counted: by the field that answers the page. */
function countCost({ shape, parent, entries = 0 }: FieldParts): Cost {
  if (parent !== 'PAGE') return { ...FREE, each: WHOLE_RELATION };
  return shape.isLeaf ? { ...FREE, totals: 1 } : { ...FREE, facets: 1, each: entries * FACET_VALUES };
}
