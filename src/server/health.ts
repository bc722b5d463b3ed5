import type { FastifyInstance } from 'fastify';
import type { ServedGraph } from './served-graph.ts';

/** Adds what an operator asks: whether the process lives, and whether it can answer. */
export function addHealthRoutes(app: FastifyInstance, graph: ServedGraph): void {
  app.get('/health', () => ({ status: 'ok' }));
  app.get('/ready', async (_request, reply) => {
    await graph.look();
    const { problem, version } = graph;
    if (problem === undefined) return { ready: true, store: graph.store.engine, version };
    return reply
      .code(503)
      .send({ ready: false, store: graph.store.engine, code: problem.code, message: problem.message });
  });
}
