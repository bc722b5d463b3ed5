import { Kind, type OperationDefinitionNode } from 'graphql';

/** Whether an operation asks for nothing but the schema: it has a limit of its own, and needs no store. */
export function isIntrospection({ selectionSet }: OperationDefinitionNode): boolean {
  return selectionSet.selections.every((one) => one.kind === Kind.FIELD && one.name.value.startsWith('__'));
}
