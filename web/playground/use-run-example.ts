import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { Example } from './example.ts';

/** Puts an example into the current tab and runs it. */
export function useRunExample(): (example: Example) => void {
  const { run, setOperationFacts } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  return ({ query, variables }) => {
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    // GraphiQL reads the editor 100 ms later; until then it would send the name of the operation before.
    setOperationFacts(operationFacts(query));
    void run();
  };
}

function operationFacts(query: string): Parameters<ReturnType<typeof useGraphiQLActions>['setOperationFacts']>[0] {
  const documentAST = parse(query);
  const operations = documentAST.definitions.filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const operationName = operations[0]?.name?.value;
  return { documentAST, operations, ...(operationName !== undefined && { operationName }) };
}
