import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import { readRequest } from '../export/ask/export-request.ts';
import type { OpenedExport } from '../export/open-export.ts';
import { readUntil } from '../store/read-until.ts';
import { exportProblem } from './export-problem.ts';
import type { ServedGraph } from './served-graph.ts';

/** What exports are answered with. */
interface Exporting {
  readonly graph: ServedGraph;
  readonly schema: GraphQLSchema;
}

/**
 * Adds `/export/<what>.<format>`: a download, read a page at a time and as fast as the client takes it. What is wrong with a
 * request is told before the first byte; a graph that is loaded in the middle breaks the connection off, rather than mixing
 * two versions. What a request reads ends when the client hangs up.
 */
export function addExports(app: FastifyInstance, { graph, schema }: Exporting): void {
  app.get<{ Params: { file: string } }>('/export/:file', async (request, reply) => {
    const end = new AbortController();
    reply.raw.once('close', () => end.abort());
    try {
      const asked = readRequest(...nameAndEnding(request.params.file), request.query);
      // Loaded with the first export: the server is up sooner without.
      const { openExport } = await import('../export/open-export.ts');
      const sources = { store: readUntil(end.signal, graph.store), schema, search: () => graph.search() };
      return send(reply, await openExport(sources, asked), end.signal);
    } catch (error) {
      const { status, answer } = exportProblem(error);
      return reply.code(status).send(answer);
    }
  });
}

/** `figures.csv` is a name and an ending. */
function nameAndEnding(file: string): [what: string, format: string] {
  const dot = file.lastIndexOf('.');
  return dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot + 1)];
}

function send(reply: FastifyReply, opened: OpenedExport, signal: AbortSignal): FastifyReply {
  const { fileName, contentType, version, note, chunks } = opened;
  const stream = Readable.from(chunks, { signal });
  stream.on('error', (error) => {
    if (!signal.aborted) console.error(`The export ${fileName} was broken off: ${error.message}`);
  });
  void reply.headers({
    'content-disposition': `attachment; filename="${fileName}"; filename*=UTF-8''${encodeURIComponent(fileName)}`,
    'x-gonghui-version': version,
    ...(note !== undefined && { 'x-gonghui-note': note }),
  });
  return reply.type(contentType).send(stream);
}
