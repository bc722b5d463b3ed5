import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, validate } from 'graphql';
import { schema, useSeeds } from './graph-fixture.ts';

const graph = useSeeds();
const folder = join(__dirname, '..', '..', 'web', 'playground', 'examples');
const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

/** Whether there is anything in an answer: an entry of a list, or a value that is neither empty nor nothing. */
function holdsSomething(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsSomething);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holdsSomething);
  return value !== null && value !== undefined && value !== false && value !== 0;
}

/** The lists of an answer that have no entry, by their path; entries of one list count together. */
function emptyLists(value: unknown, path = ''): string[] {
  if (Array.isArray(value)) return value.length === 0 ? [path] : value.flatMap((one) => emptyLists(one, path));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => emptyLists(inner, `${path}.${name}`));
}

describe.each(files)('the example %s', (file) => {
  const text = readFileSync(join(folder, file), 'utf8');
  const variables = /^# variables: (.+)\n/m.exec(text)?.[1] ?? '{}';

  it('says its question in both languages, in its first two lines', () => {
    expect(text).toMatch(/^# zh: .*\p{Script=Han}.*\n# en: .+\n/u);
  });

  it('is valid', () => {
    expect(validate(schema, parse(text)).map(({ message }) => message)).toEqual([]);
  });

  it('has an answer', async () => {
    const data = await graph().ask<Record<string, unknown>>(text, JSON.parse(variables));
    const [answer] = Object.values(data);
    expect(holdsSomething(answer)).toBe(true);
    expect(emptyLists(answer).filter((path) => /^\.(nodes|edges)$/.test(path))).toEqual([]);
  });
});
