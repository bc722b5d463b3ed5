import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseQuestion } from './parse-question.ts';
import type { Question } from './question.ts';

const folder = join(__dirname, '..', '..', 'questions');

let read: readonly Question[] | undefined;

/** The saved questions in the order of their ids; the folder of the package is read once. Throws a QuestionError. */
export function readQuestions(): readonly Question[] {
  read ??= readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .toSorted()
    .map((name) => parseQuestion(name, readFileSync(join(folder, name), 'utf8')));
  return read;
}
