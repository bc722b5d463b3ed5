import type { FastifyInstance } from 'fastify';
import { accessThrough, type AssistantGraph } from './ask-graph.ts';

/** Adds `/mcp`, the Model Context Protocol over HTTP without sessions: a message a request, each with its answer. */
export function addAssistant(app: FastifyInstance, assistantGraph: AssistantGraph): void {
  const openAccess = accessThrough(assistantGraph);
  app.post('/mcp', async (request, reply) => {
    // Loaded with the first message: the server is up sooner without.
    const { answerOverHttp } = await import('../assistant/answer-over-http.ts');
    reply.hijack();
    await answerOverHttp(openAccess, { request: request.raw, response: reply.raw, body: request.body });
  });
  // There is no stream to listen to, and no session to end; the protocol has clients go on without.
  app.route({
    url: '/mcp',
    method: ['GET', 'DELETE'],
    handler: (_request, reply) =>
      reply.code(405).header('allow', 'POST').send({ code: 'METHOD_NOT_ALLOWED', message: 'Send messages with POST' }),
  });
}
