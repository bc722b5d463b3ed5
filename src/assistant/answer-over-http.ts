import type { IncomingMessage, ServerResponse } from 'node:http';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { assistantServer } from './assistant-server.ts';
import type { OpenAccess } from './graph-access.ts';

/** A message that came over HTTP, its body read, and where to answer it. */
export interface HttpExchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly body: unknown;
}

/** Answers one message, with a server of its own: nothing is kept between two. What it asks ends when the client hangs up. */
export async function answerOverHttp(openAccess: OpenAccess, { request, response, body }: HttpExchange): Promise<void> {
  if (Array.isArray(body)) return refuseBatch(response);
  const server = assistantServer(openAccess);
  const transport = new StreamableHTTPServerTransport({
    enableJsonResponse: true,
    enableDnsRebindingProtection: true,
    allowedHosts: allowedHosts(request),
    allowedOrigins: allowedOrigins(request),
  });
  response.once('close', () => void server.close());
  await server.connect(transport as Parameters<typeof server.connect>[0]);
  await transport.handleRequest(request, response, body);
}

/** By which names this machine may be called: a page of elsewhere that had its own name lead here would not be heard. Where others may call, no name is known to be wrong. */
function allowedHosts({ socket: { localAddress = '', localPort } }: IncomingMessage): string[] {
  const isLocal = /^(127\.|::1$|::ffff:127\.)/.test(localAddress);
  return isLocal ? ['localhost', '127.0.0.1', '[::1]'].map((host) => `${host}:${localPort}`) : [];
}

/** A page may ask only where it came from. */
function allowedOrigins({ headers: { host = '' } }: IncomingMessage): string[] {
  return [`http://${host}`, `https://${host}`];
}

/** Many calls in one message would each have the limits of one. */
function refuseBatch(response: ServerResponse): void {
  const error = { code: -32600, message: 'Send one message a request: batches are not part of the protocol' };
  response.writeHead(400, { 'content-type': 'application/json' });
  response.end(JSON.stringify({ jsonrpc: '2.0', error, id: null }));
}
