import type { ExpectedEntry, Value } from './saved-questions.ts';

type Fields = Readonly<Record<string, unknown>>;

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Whether some entry of an answer holds all of these values, and cites the place. */
export function holdsEntry(answer: unknown, { values, at }: ExpectedEntry): boolean {
  return entriesOf(answer).some((entry) => holdsAll(entry, values) && (at === undefined || cites(entry, at)));
}

/** The values in which nothing stands, and the key of each, as `statedDate`. */
export function missingKeys(expected: unknown, key = ''): string[] {
  if (expected === null || expected === false) return [key];
  if (Array.isArray(expected)) return expected.flatMap((one: unknown) => missingKeys(one, key));
  if (!isFields(expected)) return [];
  return Object.entries(expected).flatMap(([name, inner]) => missingKeys(inner, name));
}

/** All words and numbers of a value. */
export function leavesOf(value: unknown): Value[] {
  if (typeof value === 'string' || typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(leavesOf);
}

/** Whether a word holds the value, or a number is, rounded, the value. */
export function matches(leaf: Value, value: Value): boolean {
  if (typeof value === 'string') return typeof leaf === 'string' && leaf.includes(value);
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return typeof leaf === 'number' && (leaf === value || (decimals > 0 && Number(leaf.toFixed(decimals)) === value));
}

/** What stands at a path, as `union.people.nodes`. */
export function valueAt(answer: unknown, path: string): unknown {
  return path.split('.').reduce((value, name) => (value as Fields)[name], answer);
}

/** The answers to each field of the root, and every entry of every list in them. */
function entriesOf(answer: unknown): unknown[] {
  return isFields(answer)
    ? Object.values(answer).flatMap((root) => [...(isFields(root) ? [root] : []), ...listed(root)])
    : [];
}

function listed(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => [one, ...listed(one)]);
  return isFields(value) ? Object.values(value).flatMap(listed) : [];
}

function holdsAll(entry: unknown, values: readonly Value[]): boolean {
  const leaves = leavesOf(entry);
  return values.every((value) => leaves.some((leaf) => matches(leaf, value)));
}

function cites(entry: unknown, place: string): boolean {
  const [, article, block, sentence] = /^(\S+)(?: (\d+)\.(\d+))?$/.exec(place) ?? [];
  return fieldsIn(entry).some(({ source, passage }) => {
    if (isFields(source) && source['id'] !== `src-${article}`) return false;
    if (block === undefined) return isFields(source);
    return isFields(passage) && passage['block'] === Number(block) && passage['sentence'] === Number(sentence);
  });
}

function fieldsIn(value: unknown): Fields[] {
  if (typeof value !== 'object' || value === null) return [];
  return [...(isFields(value) ? [value] : []), ...Object.values(value).flatMap(fieldsIn)];
}
