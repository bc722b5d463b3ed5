/** Lets all resolvers of a level ask before a loader reads: it waits longer than the promise jobs of this turn. */
export const wholeLevel = (run: () => void): void => void setImmediate(run);
