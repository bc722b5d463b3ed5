import fastify, { type FastifyInstance } from 'fastify';
import { buildGraphSchema } from '../graphql/schema.ts';
import { addAssistant } from './add-assistant.ts';
import { addExports } from './add-exports.ts';
import { addGraphql } from './add-graphql.ts';
import { answerErrors } from './answer-errors.ts';
import type { Limits } from './config.ts';
import { endConnectionsAtClose } from './end-connections.ts';
import { addHealthRoutes } from './health.ts';
import { addPages } from './pages.ts';
import type { ServedGraph } from './served-graph.ts';
import { startApollo } from './start-apollo.ts';

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
  const schema = buildGraphSchema();
  const apollo = await startApollo({ schema, graph, limits, csrfPrevention });
  // JSON is the one form of a body; any other is refused by its type.
  app.removeContentTypeParser('text/plain');
  answerErrors(app, limits.bodyBytes);
  endConnectionsAtClose(app, limits.timeoutMs);
  await addPages(app);
  addHealthRoutes(app, graph);
  addExports(app, { graph, schema });
  addGraphql(app, { apollo, graph, timeoutMs: limits.timeoutMs });
  addAssistant(app, { apollo, schema, graph, timeoutMs: limits.timeoutMs });
  return app;
}
