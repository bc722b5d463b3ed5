/** How many facts a formula names before it only counts them. */
const MOST_NAMED = 10;

/** The formula of a sum: the facts that were added, or how many where they are many. */
export function sumOf(facts: readonly string[], count: number): string {
  return count <= Math.min(facts.length, MOST_NAMED) ? facts.join(' + ') : `sum of ${count} facts`;
}

/** The formula of an average. */
export function averageOf(facts: readonly string[], count: number): string {
  return count === 1 ? sumOf(facts, count) : `(${sumOf(facts, count)}) / ${count}`;
}

/** The formula of the smallest or largest of facts. */
export function extremeOf(name: 'min' | 'max', facts: readonly string[], count: number): string {
  return count <= Math.min(facts.length, MOST_NAMED) ? `${name}(${facts.join(', ')})` : `${name} of ${count} facts`;
}
