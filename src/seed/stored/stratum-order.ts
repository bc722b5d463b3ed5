import { compareTexts } from '../index/compare-texts.ts';
import type { Draft } from './draft.ts';

/**
 * Numbers what can be added in the order of broad strata, and within each by id: the first and the last of a group show whether
 * it is of one stratum, and a number is compared in a fraction of the time that the stratum's text takes.
 */
export function inStratumOrder(drafts: readonly Draft[]): Draft[] {
  const summands = drafts.filter((draft) => stratumOf(draft) !== undefined);
  const sorted = summands.toSorted(
    (a, b) => compareTexts(stratumOf(a), stratumOf(b)) || compareTexts(a.orderable.id, b.orderable.id),
  );
  const order = new Map(sorted.map((draft, place) => [draft, place]));
  return drafts.map((draft) =>
    order.has(draft) ? { ...draft, properties: { ...draft.properties, stratumOrder: order.get(draft) } } : draft,
  );
}

function stratumOf({ properties }: Draft): string | undefined {
  return properties['broadStratum'] as string | undefined;
}
