import type { FastifyInstance } from 'fastify';

/** How often connections that have their answer are looked for while the server closes. */
const LOOK_MS = 50;

/** Lets a closing server answer what it is asked, and then ends each connection, which would stay open for the next request. */
export function endConnectionsAtClose(app: FastifyInstance, patienceMs: number): void {
  app.addHook('preClose', (done) => {
    setInterval(() => app.server.closeIdleConnections(), LOOK_MS).unref();
    setTimeout(() => app.server.closeAllConnections(), patienceMs).unref();
    done();
  });
}
