import { parseArgs } from 'node:util';
import { Kind, parse, type OperationDefinitionNode } from 'graphql';
import { readQuestions } from '../../questions/read-questions.ts';

const FORMATS = ['table', 'json'];

/** What is asked on the command line. */
export interface AskedOperation {
  /** None where the saved questions are to be listed. */
  readonly document: string | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly format: string;
}

/** Reads what is asked, or every problem with it. */
export function readAsked(given: readonly string[]): AskedOperation | { readonly problems: readonly string[] } {
  const options = {
    variables: { type: 'string', default: '{}' },
    format: { type: 'string', default: 'table' },
  } as const;
  const settings = { args: [...given], options, allowPositionals: true, strict: false, tokens: true } as const;
  const { values, positionals, tokens } = parseArgs(settings);
  const [asked, ...more] = positionals;
  const document = asked === undefined ? undefined : documentOf(asked);
  const variables = readVariables(String(values.variables));
  const format = String(values.format);
  const unknown = tokens.flatMap((one) => (one.kind === 'option' && !(one.name in options) ? [one.rawName] : []));
  const problems = [
    ...unknown.map((name) => `There is no option ${name}: there are --variables and --format`),
    ...(more.length > 0 ? [`One question at a time, GraphQL in quotes: ${more.join(' ')} is left over`] : []),
    ...(FORMATS.includes(format) ? [] : [`There is no format ${format}: there are ${FORMATS.join(' and ')}`]),
    ...(asked !== undefined && document === undefined ? [noQuestion(asked)] : []),
    ...(variables === undefined ? ['--variables is no object of JSON: write --variables \'{"first": 5}\''] : []),
    ...unknownVariables(document, variables ?? {}),
  ];
  return problems.length > 0 ? { problems } : { document, variables: variables ?? {}, format };
}

/** The operation itself, or that of a saved question: GraphQL has braces, an id has none. */
function documentOf(asked: string): string | undefined {
  if (asked.includes('{')) return asked;
  const number = /^q?0*(\d+)$/i.exec(asked.trim())?.[1];
  return readQuestions().find(({ id }) => Number(id.slice(1)) === Number(number))?.document;
}

function noQuestion(asked: string): string {
  const ids = readQuestions().map(({ id }) => id);
  const example = "GraphQL has braces, as '{ unions { totalCount } }'";
  return `There is no question ${asked}: there are ${ids[0]} to ${ids.at(-1)}, gonghui ask lists them. ${example}`;
}

function readVariables(text: string): Record<string, unknown> | undefined {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === 'object' && read !== null && !Array.isArray(read) ? { ...read } : undefined;
  } catch {
    return undefined;
  }
}

/** GraphQL passes over a variable that an operation has not, and so over a misspelt one. */
function unknownVariables(document: string | undefined, variables: Readonly<Record<string, unknown>>): string[] {
  const operations = operationsIn(document ?? '');
  const known = operations.flatMap(({ variableDefinitions = [] }) =>
    variableDefinitions.map(({ variable }) => variable.name.value),
  );
  const unknown = Object.keys(variables).filter((name) => !known.includes(name));
  if (operations.length === 0 || unknown.length === 0) return [];
  const there = known.length === 0 ? 'it has none' : `there are ${known.map((name) => `$${name}`).join(', ')}`;
  return unknown.map((name) => `There is no variable $${name}: ${there}`);
}

function operationsIn(document: string): OperationDefinitionNode[] {
  try {
    return parse(document).definitions.flatMap((one) => (one.kind === Kind.OPERATION_DEFINITION ? [one] : []));
  } catch {
    // What cannot be read is told by the server, with its place.
    return [];
  }
}
