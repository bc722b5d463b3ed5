import type { ApolloServer } from '@apollo/server';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { FastifyInstance } from 'fastify';
import { requestContext, type RequestContext } from '../graphql/context.ts';
import { readUntil } from '../store/read-until.ts';
import { RequestTimeout } from './request-timeout.ts';
import type { ServedGraph } from './served-graph.ts';
import { within } from './within.ts';

/** What answers a request, and how long it may take. */
interface Answering {
  readonly apollo: ApolloServer<RequestContext>;
  readonly graph: ServedGraph;
  readonly timeoutMs: number;
}

/** Adds `/graphql`. Apollo says of a method which ones there are. What a request reads ends with it: when its time is over, and when the client hangs up. */
export function addGraphql(app: FastifyInstance, { apollo, graph, timeoutMs }: Answering): void {
  app.route({
    url: '/graphql',
    method: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'],
    handler(request, reply) {
      const end = new AbortController();
      reply.raw.once('close', () => end.abort());
      const answer = fastifyApolloHandler(apollo, { context: async () => contextUntil(end.signal, graph) });
      return within(timeoutMs, Promise.resolve(answer.call(this, request, reply)), () => {
        const late = new RequestTimeout(timeoutMs);
        end.abort(late);
        return late;
      });
    },
  });
}

function contextUntil(end: AbortSignal, graph: ServedGraph): RequestContext {
  return requestContext(readUntil(end, graph.store), graph.version, () => graph.search());
}
