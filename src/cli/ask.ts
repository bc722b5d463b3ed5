import type { GraphQLFormattedError } from 'graphql';
import { readQuestions } from '../questions/read-questions.ts';
import type { Config } from '../server/config.ts';
import { answerOperation, type Answer } from './ask/answer-operation.ts';
import { readAsked, type AskedOperation } from './ask/asked-operation.ts';
import { tablesOf } from './ask/tables.ts';
import { buildWhereNeeded } from './build-where-needed.ts';

const USAGE = 'usage: gonghui ask [<question id or GraphQL>] [--variables JSON] [--format table|json]';
/** How wide a table may be where no terminal says so. */
const USUAL_WIDTH = 160;

/** Answers a saved question or any operation, or lists the saved questions. Returns the exit status. */
export async function runAsk(config: Config, given: readonly string[]): Promise<number> {
  const asked = readAsked(given);
  if ('problems' in asked) {
    for (const line of [...asked.problems, USAGE]) console.error(line);
    return 1;
  }
  const { document, variables } = asked;
  if (document === undefined) return listQuestions(asked);
  await buildWhereNeeded(config, process.stderr);
  const answer = await answerOperation(config, { document, variables });
  print(answer, asked);
  for (const error of answer.errors) console.error(described(error));
  return answer.errors.length > 0 ? 1 : 0;
}

function listQuestions({ format }: AskedOperation): number {
  const questions = readQuestions().map(({ id, textZh, textEn, variables }) => ({
    id,
    textZh,
    textEn,
    variables: JSON.parse(variables) as unknown,
  }));
  if (format === 'json') console.log(JSON.stringify(questions, null, 2));
  else for (const { id, textZh, textEn } of questions) console.log(`${id}  ${textZh}\n     ${textEn}`);
  return 0;
}

function print({ data }: Answer, { format }: AskedOperation): void {
  if (data === undefined) return;
  if (format === 'json') console.log(JSON.stringify(data, null, 2));
  else for (const line of tablesOf(data, process.stdout.columns ?? USUAL_WIDTH)) console.log(line);
}

function described({ message, locations = [], path = [], extensions }: GraphQLFormattedError): string {
  const places = locations.map(({ line, column }) => `${line}:${column}`);
  const where = [
    ...(places.length > 0 ? [`at ${places.join(', ')}`] : []),
    ...(path.length > 0 ? [`in ${path.join('.')}`] : []),
  ];
  return [
    String(extensions?.['code'] ?? 'ERROR'),
    message,
    ...(where.length > 0 ? [`(${where.join(', ')})`] : []),
  ].join(' ');
}
