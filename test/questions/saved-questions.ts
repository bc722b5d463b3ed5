import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(__dirname, '..', '..', 'questions');

/** The files of the saved questions, by name. */
export const files: readonly string[] = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

/** The ids that have an expected answer. */
export const answered: readonly string[] = readdirSync(join(folder, 'expected')).map((name) => name.slice(0, -5));

/** The text of a file of `questions/`. */
export function textOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

/** The data that a question has to give. */
export function expectedOf(id: string): unknown {
  return JSON.parse(textOf(join('expected', `${id}.json`)));
}

/** A value that an answer has to hold; a number also as the rounded form of a longer one. */
export type Value = string | number;

/** Values that stand together in one entry of an answer. */
export interface ExpectedEntry {
  readonly values: readonly Value[];
  /** Where the article says so, as `001 8.2`: article, block and sentence; the entry has to cite it. */
  readonly at?: string;
}

/** What the articles say in answer to a question, read by hand. */
export interface ExpectedValues {
  readonly entries: readonly ExpectedEntry[];
  /** Paths in the answer that hold nothing: the sources do not say it. */
  readonly empty?: readonly string[];
  /** What the shared list of questions expects, where the question is one of its own. */
  readonly shared?: unknown;
  /** How the answer says what it does not say literally: each key of `shared` with nothing in it, and values in other words. */
  readonly shownAs?: Readonly<Record<string, string>>;
}

/** By id of the question. */
export const values = JSON.parse(readFileSync(join(__dirname, 'values.json'), 'utf8')) as Readonly<
  Record<string, ExpectedValues>
>;
