import { compact } from './compact.ts';

/** The parts of an answer one by one, in few words, each with where it stands in it, so that an answer can be cut between any two. A part that holds nothing says so. */
export function answerEntries(answer: Readonly<Record<string, unknown>>): object[] {
  return Object.entries(answer).flatMap(([root, value]) => {
    const entries = entriesAt(root, compact(value, root));
    return entries.length > 0 ? entries : [{ at: root, is: 'nothing is stated' }];
  });
}

function entriesAt(path: string, value: unknown): object[] {
  if (Array.isArray(value))
    return value.map((one: unknown) => (isFields(one) ? { at: path, ...one } : { at: path, is: one }));
  if (!isFields(value)) return value === null ? [] : [{ at: path, is: value }];
  const inner = Object.entries(value);
  const lists = inner.filter(([, one]) => Array.isArray(one) && one.some(isFields));
  const own = inner.filter((one) => !lists.includes(one));
  const first = own.length > 0 ? [{ at: path, ...Object.fromEntries(own) }] : [];
  return [...first, ...lists.flatMap(([name, list]) => entriesAt(`${path}.${name}`, list))];
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
