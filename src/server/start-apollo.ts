import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../graphql/context.ts';
import type { Limits } from './config.ts';
import { documentLimits } from './document-limits.ts';
import { errorFormatter } from './format-error.ts';
import { httpStatusPlugin } from './http-status.plugin.ts';
import { operationGuard } from './operation-guard.plugin.ts';
import type { ServedGraph } from './served-graph.ts';

/** What answers operations is started with. */
export interface ApolloSettings {
  readonly schema: GraphQLSchema;
  readonly graph: ServedGraph;
  readonly limits: Limits;
  readonly csrfPrevention: boolean;
}

/** The Apollo server, started: over HTTP and for the assistant, operations meet the same limits and errors. */
export async function startApollo({
  schema,
  graph,
  limits,
  csrfPrevention,
}: ApolloSettings): Promise<ApolloServer<RequestContext>> {
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    stopOnTerminationSignals: false,
    csrfPrevention,
    hideSchemaDetailsFromClientErrors: false,
    includeStacktraceInErrorResponses: false,
    validationRules: [documentLimits(limits)],
    parseOptions: { maxTokens: limits.tokens },
    formatError: errorFormatter(limits),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      httpStatusPlugin,
      operationGuard(graph, limits),
    ],
  });
  await apollo.start();
  return apollo;
}
