import type { Notice } from '../notice.ts';
import { deprecatedWithOthers } from './deprecated.ts';
import type { AddingRule, FigureGroup } from './figure-group.ts';
import { nominatedWithConferred } from './nominations.ts';
import { notAdditive } from './not-additive.ts';
import { measuresDiffer, unitsDiffer } from './one-unit.ts';
import { yearlyWithOthers } from './period-warnings.ts';
import { programmesInside } from './programmes-inside.ts';
import { baseAmongThem, stagesDiffer } from './stages-differ.ts';
import { stockOverTime, stockWithFlow } from './stocks.ts';

/** In the order in which a reader would ask: what is it, does it add at all, how far had it come, when, and is it in the other? */
const rules: readonly AddingRule[] = [
  unitsDiffer,
  measuresDiffer,
  notAdditive,
  baseAmongThem,
  stagesDiffer,
  stockWithFlow,
  stockOverTime,
  yearlyWithOthers,
  nominatedWithConferred,
  deprecatedWithOthers,
  programmesInside,
];

/** Why figures do not add: the first reason there is. One figure alone is its own sum. */
export function refusalOf(group: FigureGroup): Notice | undefined {
  if (group.count < 2) return undefined;
  for (const rule of rules) {
    const reason = rule(group);
    if (reason) return reason;
  }
  return undefined;
}
