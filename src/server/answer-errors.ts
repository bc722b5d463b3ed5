import { randomUUID } from 'node:crypto';
import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import { RequestTimeout } from './request-timeout.ts';

/** What a client gets to know of an error: as `/graphql` answers it, and elsewhere as a plain object. */
interface Answer {
  readonly status: number;
  readonly message: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

/** Answers what goes wrong before GraphQL sees a request, in the form in which GraphQL answers. */
export function answerErrors(app: FastifyInstance, bodyBytes: number): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const { status, message, extensions } = answerTo(error, request, bodyBytes);
    const isGraphql = request.url.split('?')[0] === '/graphql';
    return reply.code(status).send(isGraphql ? { errors: [{ message, extensions }] } : { ...extensions, message });
  });
}

function answerTo(error: FastifyError, { headers }: FastifyRequest, bodyBytes: number): Answer {
  const status = error.statusCode ?? 500;
  if (error instanceof RequestTimeout) {
    const { code, message, allowed } = error;
    return { status, message, extensions: { code, allowed } };
  }
  if (status === 413) {
    const length = Number(headers['content-length']);
    const asked = Number.isNaN(length) ? undefined : length;
    const message = `The body has ${asked ?? 'too many'} bytes; ${bodyBytes} are allowed. Ask in several queries`;
    return { status, message, extensions: { code: 'BODY_LIMIT', asked, allowed: bodyBytes } };
  }
  if (status === 415) {
    const message = `The body is ${headers['content-type'] ?? 'of no type'}: send application/json`;
    return { status, message, extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } };
  }
  if (status < 500) return { status, message: error.message, extensions: { code: 'BAD_REQUEST' } };
  const requestId = randomUUID();
  console.error(`INTERNAL_SERVER_ERROR ${requestId}`, error);
  const message = 'The server failed. Please report the request id';
  return { status: 500, message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
}
