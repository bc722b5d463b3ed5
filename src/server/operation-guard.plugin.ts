import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError, OperationTypeNode, type OperationDefinitionNode } from 'graphql';
import type { Limits } from './config.ts';
import { mustBeCheap } from './cost-limit.ts';
import { isIntrospection } from './is-introspection.ts';
import type { ServedGraph } from './served-graph.ts';

/** Refuses an operation that cannot be answered before anything of it runs. */
export function operationGuard(graph: ServedGraph, limits: Limits): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, request: { variables = {} } }) => {
        if (operation === undefined) return;
        mustRead(operation);
        if (isIntrospection(operation)) return;
        mustBeCheap({ schema, document, operation, variables }, limits.cost);
        mustBeServed(graph);
      },
    }),
  };
}

function mustRead({ operation }: OperationDefinitionNode): void {
  if (operation === OperationTypeNode.QUERY) return;
  const message = `There is no ${operation}: the graph is read here, and changes only by npm run load`;
  throw new GraphQLError(message, { extensions: { code: 'READ_ONLY', http: { status: 400 } } });
}

/** While the store is known not to answer, no request waits for it; the schema can be read all the same. */
function mustBeServed({ problem }: ServedGraph): void {
  if (problem === undefined) return;
  throw new GraphQLError(problem.message, { extensions: { code: problem.code, http: { status: 503 } } });
}
