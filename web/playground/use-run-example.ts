import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { Kind, parse } from 'graphql';
import type { OperationDefinitionNode } from 'graphql';
import type { Example } from './example.ts';

/** Puts an example into the current tab and runs it. */
export function useRunExample(): (example: Example) => void {
  const { run, setOperationFacts, updateActiveTabValues } = useGraphiQLActions();
  const { queryEditor, variableEditor } = useGraphiQL(pick('queryEditor', 'variableEditor'));
  return ({ query, variables }) => {
    queryEditor?.setValue(query);
    variableEditor?.setValue(variables);
    // GraphiQL reads the editors 100 ms later; until then it would send, and keep in the history, the operation before.
    const facts = operationFacts(query);
    setOperationFacts(facts);
    updateActiveTabValues({ query, variables, operationName: facts.operationName ?? null });
    void run();
    // On a phone the answer stands below all else; where it is in view already, this does nothing.
    document.querySelector('.graphiql-response')?.scrollIntoView({ block: 'nearest' });
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
