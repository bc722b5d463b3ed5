import { serveHere, type ServerHere } from '../server/serve-here.ts';

let server: ServerHere;
beforeAll(async () => {
  server = await serveHere({ limits: { bodyBytes: 2_000 } });
}, 300_000);
afterAll(() => server?.close());

const listTools = { jsonrpc: '2.0', id: 1, method: 'tools/list' };

/** Sends a body to /mcp; fetch sets no Host of its own choosing, so that it is sent by another way where it matters. */
function send(body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Response> {
  const accept = 'application/json, text/event-stream';
  const all = { 'content-type': 'application/json', accept, ...headers };
  return fetch(`${server.base}/mcp`, { method: 'POST', headers: all, body: JSON.stringify(body) });
}

it('answers a message by itself, without a session', async () => {
  const response = await send(listTools);
  expect(response.status).toBe(200);
  expect(response.headers.get('mcp-session-id')).toBeNull();
  expect(response.headers.get('content-type')).toContain('application/json');
  expect(await response.json()).toMatchObject({ id: 1, result: { tools: expect.any(Array) as unknown } });
});

it('refuses many messages in one request, each of which would have the limits of one', async () => {
  const response = await send([listTools, listTools]);
  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    error: { message: expect.stringContaining('one message') as unknown },
  });
});

it('refuses a page from elsewhere, and a name that was made to lead here', async () => {
  expect((await send(listTools, { origin: 'http://elsewhere.example' })).status).toBe(403);
  expect((await send(listTools, { origin: server.base })).status).toBe(200);
  expect(await statusFor('elsewhere.example')).toBe(403);
  expect(await statusFor(`localhost:${new URL(server.base).port}`)).toBe(200);
});

it('has the limit of a body, and one type of it', async () => {
  const long = await send({ ...listTools, params: { cursor: 'x'.repeat(3_000) } });
  expect(long.status).toBe(413);
  expect(await long.json()).toMatchObject({ code: 'BODY_LIMIT', allowed: 2_000 });
  expect((await send(listTools, { 'content-type': 'text/plain' })).status).toBe(415);
});

it('says of other methods that messages are sent with POST', async () => {
  const response = await fetch(`${server.base}/mcp`);
  expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  expect((await fetch(`${server.base}/mcp`, { method: 'DELETE' })).status).toBe(405);
});

async function statusFor(host: string): Promise<number> {
  const { request } = await import('node:http');
  const { port } = new URL(server.base);
  const headers = { host, 'content-type': 'application/json', accept: 'application/json, text/event-stream' };
  return new Promise((resolve, reject) => {
    const sent = request({ port, host: '127.0.0.1', path: '/mcp', method: 'POST', headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on('error', reject).end(JSON.stringify(listTools));
  });
}
