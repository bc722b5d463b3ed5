import type { Example } from './example.ts';
import { parseExample } from './parse-example.ts';

const files = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });

/** All worked examples, in the order of their numbers. */
export const examples: readonly Example[] = Object.entries(files)
  .map(([path, text]) => parseExample(path, text))
  .toSorted((one, other) => one.id.localeCompare(other.id));
