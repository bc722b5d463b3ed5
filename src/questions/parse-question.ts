import { GraphQLError, Kind, parse, valueFromASTUntyped, type OperationDefinitionNode } from 'graphql';
import { QuestionError, type Question } from './question.ts';

const FILE_NAME = /^(q\d{2,3})-[a-z0-9]+(?:-[a-z0-9]+)*\.graphql$/;
const HEAD = /^# zh: (.+)\n# en: (.+)\n/;

/** Reads `<id>-<slug>.graphql`: the question in Chinese, in English, then one named operation with its fragments. */
export function parseQuestion(file: string, source: string): Question {
  const id = FILE_NAME.exec(file)?.[1];
  if (id === undefined)
    throw new QuestionError(file, 'its name is not <id>-<slug>.graphql, as q05-shortest-path.graphql');
  const [head = '', textZh, textEn] = HEAD.exec(source) ?? [];
  if (textZh === undefined || textEn === undefined)
    throw new QuestionError(file, 'its first two lines are not "# zh: …" and "# en: …"');
  const document = source.slice(head.length);
  const variables = JSON.stringify(defaultsOf(file, onlyOperation(file, document)));
  return { id, textZh, textEn, document, variables };
}

function onlyOperation(file: string, document: string): OperationDefinitionNode {
  const operations = definitionsOf(file, document).filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation?.name === undefined || operations.length > 1)
    throw new QuestionError(file, 'it has to hold one operation, with a name');
  return operation;
}

function definitionsOf(file: string, document: string): ReturnType<typeof parse>['definitions'] {
  try {
    return parse(document).definitions;
  } catch (error) {
    if (error instanceof GraphQLError) throw new QuestionError(file, error.message);
    throw error;
  }
}

function defaultsOf(file: string, { variableDefinitions = [] }: OperationDefinitionNode): Record<string, unknown> {
  const defaults = variableDefinitions.map(({ variable, defaultValue }) => {
    const name = variable.name.value;
    if (defaultValue === undefined) throw new QuestionError(file, `its variable $${name} has no default`);
    return [name, valueFromASTUntyped(defaultValue)] as const;
  });
  return Object.fromEntries(defaults);
}
