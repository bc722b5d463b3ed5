import { valueFromASTUntyped, type FieldNode, type GraphQLArgument, type GraphQLField } from 'graphql';
import { LONGEST_PAGE, ORDINARY_PAGE } from './prices.ts';
import type { FieldShape } from './field-shape.ts';

/** Variables as GraphQL reads them: with their defaults, and of their types. */
export type Variables = Record<string, unknown>;

/** A field as it is asked. */
export interface AskedField {
  readonly field: GraphQLField<unknown, unknown>;
  readonly node: FieldNode;
  readonly variables: Variables;
}

/** An argument as it is given, or its default. One of a wrong type is refused elsewhere, and read as it stands here. */
export function argumentValue({ field, node, variables }: AskedField, name: string): unknown {
  const given = node.arguments?.find((one) => one.name.value === name);
  const value = given && valueFromASTUntyped(given.value, variables);
  return value === undefined ? argumentNamed(field, name)?.defaultValue : value;
}

/** The argument of a field by its name. */
export function argumentNamed(field: GraphQLField<unknown, unknown>, name: string): GraphQLArgument | undefined {
  return field.args.find((one) => one.name === name);
}

/** How many entries the arguments ask for: their product where there are several; none where no argument says it. */
export function askedEntries(asked: AskedField, { sizedBy }: FieldShape): number | undefined {
  if (sizedBy.length === 0) return undefined;
  return sizedBy.reduce((product, name) => product * entriesOf(name, argumentValue(asked, name)), 1);
}

function entriesOf(name: string, value: unknown): number {
  if (Array.isArray(value)) return value.length;
  if (typeof value === 'number') return Math.min(Math.max(value, 1), LONGEST_PAGE);
  return name === 'first' ? ORDINARY_PAGE : 1;
}
