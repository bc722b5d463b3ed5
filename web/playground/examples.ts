import type { Example } from './example.ts';
import { parseExample } from './parse-example.ts';

const written = import.meta.glob<string>('./examples/*.graphql', { query: '?raw', import: 'default', eager: true });
const saved = import.meta.glob<string>('../../questions/*.graphql', { query: '?raw', import: 'default', eager: true });

/** All worked examples in the order of their numbers, then the saved questions. */
export const examples: readonly Example[] = Object.entries({ ...written, ...saved })
  .map(([path, text]) => parseExample(path, text))
  .toSorted((one, other) => one.id.localeCompare(other.id));
