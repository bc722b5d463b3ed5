import type { Dataset } from './dataset.ts';

/** Where a source counts from an event, the event's date is the beginning of the period. */
export function supplySince(dataset: Dataset): void {
  for (const fact of dataset.facts.values()) {
    const from = dataset.facts.get(fact.since ?? '')?.period.from;
    if (from === undefined || fact.period.from !== undefined) continue;
    dataset.facts.set(fact.id, { ...fact, period: { ...fact.period, from } });
  }
}
