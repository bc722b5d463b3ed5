import { existsSync } from 'node:fs';
import { join } from 'node:path';
import helmet from '@fastify/helmet';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';

const playground = join(__dirname, '..', '..', 'dist', 'web', 'playground');

/** Everything from here, nothing from elsewhere. Monaco sets styles of its own. */
const contentSecurityPolicy = {
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'", "'unsafe-inline'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    workerSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
  },
};

/** Adds the pages: the playground, to which `/` leads for now, and a plain answer for whatever is not there. */
export async function addPages(app: FastifyInstance): Promise<void> {
  await app.register(helmet, { contentSecurityPolicy, strictTransportSecurity: false });
  app.get('/', (_request, reply) => reply.redirect('/playground/'));
  app.get('/playground', (_request, reply) => reply.redirect('/playground/'));
  if (existsSync(playground)) {
    await app.register(fastifyStatic, { root: playground, prefix: '/playground/', preCompressed: true });
  }
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .send({ code: 'NOT_FOUND', message: 'There are /graphql, /mcp, /export/…, /playground, /health and /ready' }),
  );
}
