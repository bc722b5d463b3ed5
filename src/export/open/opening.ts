import type { GraphQLSchema } from 'graphql';
import type { RequestContext } from '../../graphql/context.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import type { ExportRequest } from '../ask/export-request.ts';
import type { ExportFormat } from '../export-format.ts';

/** What exports are made from. */
export interface ExportSources {
  readonly store: GraphReader;
  readonly schema: GraphQLSchema;
  readonly search: RequestContext['search'];
}

/** What an export is opened with: the request, and the graph in the version that it began with. */
export interface Opening extends ExportSources {
  readonly request: ExportRequest;
  readonly version: string;
  readonly context: RequestContext;
}

/** What an opened export says, and in which format; nothing of it is read yet. */
export interface Content {
  readonly format: ExportFormat;
  /** What is left out, where something is. */
  readonly note?: string | undefined;
  readonly chunks: AsyncGenerator<string>;
}
