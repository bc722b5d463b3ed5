import {
  getVariableValues,
  GraphQLError,
  Kind,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { CostReader } from './cost-reader.ts';
import { capped, paidByEach } from './cost.ts';
import { dearestField, type DearField } from './dearest-field.ts';
import { USUAL_TERMS } from './terms.ts';

/** A valid operation with the variables it came with. */
export interface AskedOperation {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation costs, in rows that could be fetched; which of its fields costs most is read when it is asked for. */
export interface OperationCost {
  readonly cost: number;
  dearest(): DearField;
}

/**
 * The cost of an operation, before anything of it runs. Variables that are not of their types cost nothing: such an
 * operation is refused without a statement. Throws a RangeError where they are nested too deeply to be read.
 */
export function operationCost({ schema, document, operation, variables }: AskedOperation): OperationCost {
  const type = schema.getRootType(operation.operation);
  const read = getVariableValues(schema, operation.variableDefinitions ?? [], variables, { maxErrors: 1 });
  const errors: readonly Error[] = read.errors ?? [];
  const broken = errors.find((error) => !(error instanceof GraphQLError));
  if (broken) throw broken;
  if (!type || !read.coerced) return { cost: 0, dearest: () => ({ path: [], cost: 0 }) };
  const fragments = document.definitions.flatMap((one) =>
    one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
  );
  const reader = new CostReader({ schema, fragments: new Map(fragments), variables: read.coerced });
  const cost = reader.ofSelection(operation.selectionSet, type);
  return {
    cost: capped(cost.once + paidByEach(cost, USUAL_TERMS)),
    dearest: () => dearestField(reader, operation.selectionSet, type),
  };
}
