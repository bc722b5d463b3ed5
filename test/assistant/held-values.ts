import { leavesOf, matches } from '../questions/find-values.ts';
import type { ExpectedEntry, Value } from '../questions/saved-questions.ts';

/** What is ordinary is not said in an answer: a fact without a rank is NORMAL, a citation without a role stands in the BODY. */
const unsaid = new Set<Value>(['NORMAL', 'BODY']);

/** The values that stand nowhere in the answers, but for those that go without saying. */
export function lacking(answers: unknown, expected: readonly Value[]): Value[] {
  const leaves = leavesOf(answers);
  return expected.filter((value) => !unsaid.has(value) && !leaves.some((leaf) => matches(leaf, value)));
}

/** Whether one entry of an answer, or what stands before its list, holds all of the values and cites the place; what is not cited may stand anywhere in one answer. */
export function holds(answers: readonly unknown[], entry: ExpectedEntry): boolean {
  const parts = answers.flatMap((answer) => [headOf(answer), ...entriesIn(answer)]);
  const wide = entry.at === undefined ? [...parts, ...answers] : parts;
  return wide.some((part) => holdsAll(part, entry));
}

function holdsAll(part: unknown, { values: expected, at }: ExpectedEntry): boolean {
  const isCited = at === undefined || leavesOf(part).some((leaf) => String(leaf).startsWith(`src-${at}`));
  return isCited && lacking(part, expected).length === 0;
}

function headOf(answer: unknown): unknown {
  return Object.fromEntries(Object.entries(answer as object).filter(([, value]) => !Array.isArray(value)));
}

function entriesIn(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.flatMap((one: unknown) => [one, ...entriesIn(one)]);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(entriesIn) : [];
}
