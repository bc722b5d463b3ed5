import {
  coerceInputValue,
  isInputObjectType,
  parseValue,
  valueFromASTUntyped,
  type GraphQLInputObjectType,
  type GraphQLSchema,
} from 'graphql';
import type { FilterInput } from '../../graphql/filters/compile-filter.ts';
import type { FilteredType } from '../../graphql/filters/filter-definitions.ts';
import { ExportError } from '../export-error.ts';

/**
 * A filter as the lists of the API take it, written as JSON or as GraphQL writes a value. Throws BAD_USER_INPUT with all that
 * is wrong with it, and the fields there are.
 */
export function readFilter(
  schema: GraphQLSchema,
  type: FilteredType,
  text: string | undefined,
): FilterInput | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const input = schema.getType(`${type}Filter`);
  if (!isInputObjectType(input)) throw new Error(`The schema has no filter of ${type}`);
  const problems: string[] = [];
  const filter = coerceInputValue(readValue(text), input, (path, _value, { message }) => {
    problems.push(`${['filter', ...path].join('.')}: ${message.replace(/\.$/, '')}`);
  }) as FilterInput | undefined;
  if (problems.length > 0 || filter === undefined) throw wrong(problems.join('. '), input);
  return filter;
}

/** A value written as JSON or as GraphQL writes it. */
export function readValue(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return readLiteral(text);
  }
}

function readLiteral(text: string): unknown {
  try {
    return valueFromASTUntyped(parseValue(text));
  } catch (error) {
    const example = 'Write {"level": ["COUNTY"]} or {level: [COUNTY]}';
    throw new ExportError(
      'BAD_USER_INPUT',
      `filter: it is neither JSON nor a value of GraphQL: ${(error as Error).message}. ${example}`,
    );
  }
}

function wrong(problems: string, input: GraphQLInputObjectType): ExportError {
  const fields = Object.keys(input.getFields());
  const said = problems === '' ? `filter: an object is needed` : problems;
  return new ExportError('BAD_USER_INPUT', `${said}. ${input.name} has ${fields.join(', ')}`, fields);
}
