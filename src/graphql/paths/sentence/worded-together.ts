import type { ToldStep } from './told-step.ts';

/** Two steps that say the same, as one: numbers and titles are left out where they differ. */
export function wordedTogether(step: ToldStep, other: ToldStep): ToldStep {
  return {
    ...step,
    count: step.count === other.count ? step.count : null,
    titles: step.titles.join() === other.titles.join() ? step.titles : [],
  };
}
