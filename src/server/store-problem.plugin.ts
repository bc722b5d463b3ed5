import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { GraphQLError } from 'graphql';
import { isIntrospection } from './is-introspection.ts';
import type { ServedGraph } from './served-graph.ts';

/** Answers at once, with what is wrong, while the store is known not to answer; the schema can be read all the same. */
export function storeProblemPlugin(graph: ServedGraph): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ operation }) => {
        const { problem } = graph;
        if (problem === undefined || operation === undefined || isIntrospection(operation)) return;
        throw new GraphQLError(problem.message, { extensions: { code: problem.code, http: { status: 503 } } });
      },
    }),
  };
}
