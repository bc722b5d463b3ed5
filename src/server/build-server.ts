import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastify, { type FastifyInstance } from 'fastify';
import type { RequestContext } from '../graphql/context.ts';
import { buildGraphSchema } from '../graphql/schema.ts';
import { addGraphql } from './add-graphql.ts';
import { answerErrors } from './answer-errors.ts';
import type { Limits } from './config.ts';
import { documentLimits } from './document-limits.ts';
import { endConnectionsAtClose } from './end-connections.ts';
import { errorFormatter } from './format-error.ts';
import { httpStatusPlugin } from './http-status.plugin.ts';
import { addHealthRoutes } from './health.ts';
import { addPages } from './pages.ts';
import { operationGuard } from './operation-guard.plugin.ts';
import type { ServedGraph } from './served-graph.ts';

/** What a server is built with. */
export interface ServerSettings {
  readonly graph: ServedGraph;
  readonly limits: Limits;
  /** Off only for the audit of the protocol, which sends requests as a simple page could. */
  readonly csrfPrevention?: boolean;
}

/** The HTTP server: GraphQL, the pages, and what an operator asks. It listens to nothing yet. */
export async function buildServer({ graph, limits, csrfPrevention = true }: ServerSettings): Promise<FastifyInstance> {
  const app = fastify({ bodyLimit: limits.bodyBytes, forceCloseConnections: 'idle', requestTimeout: limits.timeoutMs });
  const apollo = new ApolloServer<RequestContext>({
    schema: buildGraphSchema(),
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
  // JSON is the one form of a body; any other is refused by its type.
  app.removeContentTypeParser('text/plain');
  answerErrors(app, limits.bodyBytes);
  endConnectionsAtClose(app, limits.timeoutMs);
  await addPages(app);
  addHealthRoutes(app, graph);
  addGraphql(app, { apollo, graph, timeoutMs: limits.timeoutMs });
  return app;
}
