import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { holdsEntry, leavesOf, matches, missingKeys, valueAt } from './find-values.ts';
import { expectedOf, files, values } from './saved-questions.ts';

const sharedFile = join(__dirname, '..', '..', '..', 'shared', 'questions', 'questions.json');
const ids = files.map((file) => file.split('-')[0]!);

const isNothing = (value: unknown): boolean =>
  value === null || value === 0 || (Array.isArray(value) && value.length === 0);

it('has values for every question, and no others', () => {
  expect(Object.keys(values).toSorted()).toEqual(ids.toSorted());
});

describe.each(Object.entries(values))(
  'the expected answer of %s',
  (id, { entries, empty = [], shared, shownAs = {} }) => {
    it.each(entries)('holds what was read by hand: $values', (entry) => {
      expect(holdsEntry(expectedOf(id), entry)).toBe(true);
    });

    it('holds nothing where the sources say nothing', () => {
      const said = empty.filter((path) => !isNothing(valueAt(expectedOf(id), path)));
      expect(said).toEqual([]);
    });

    it('shows every value that the question asks for', () => {
      const shown = entries.flatMap((entry) => entry.values);
      const lacking = leavesOf(shared).filter((value) => !shown.some((one) => matches(one, value)));
      const inOtherWords = [...lacking.map(String), ...missingKeys(shared)];
      expect(Object.keys(shownAs).toSorted()).toEqual([...new Set(inOtherWords)].toSorted());
    });
  },
);

// The list that the project was given is not part of it: where it lies beside the checkout, both have to agree.
(existsSync(sharedFile) ? it : it.skip)('expects what the shared list of questions expects', () => {
  type Shared = { id: string; expected: unknown }[];
  const given = (JSON.parse(readFileSync(sharedFile, 'utf8')) as Shared).map(({ id, expected }) => [
    id.toLowerCase(),
    expected,
  ]);
  const ours = Object.entries(values).flatMap(([id, { shared }]) => (shared === undefined ? [] : [[id, shared]]));
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(given));
});
