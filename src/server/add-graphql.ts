import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { requestContext, type RequestContext } from '../graphql/context.ts';
import { RequestTimeout } from './request-timeout.ts';
import type { ServedGraph } from './served-graph.ts';
import { within } from './within.ts';

/** What answers a request, and how long it may take. */
interface Answering {
  readonly apollo: ApolloServer<RequestContext>;
  readonly graph: ServedGraph;
  readonly timeoutMs: number;
}

/** Adds `/graphql`. Apollo says of a method which ones there are. */
export function addGraphql(app: FastifyInstance, { apollo, graph, timeoutMs }: Answering): void {
  const answer = fastifyApolloHandler(apollo, {
    context: async () => requestContext(graph.store, graph.version, () => graph.search()),
  });
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    handler(request, reply) {
      const answered = Promise.resolve(answer.call(this, request, reply));
      return within(timeoutMs, answered, () => new RequestTimeout(timeoutMs));
    },
  });
}
