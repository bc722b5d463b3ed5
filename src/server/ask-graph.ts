import type { ApolloServer } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import { AssistantError } from '../assistant/assistant-error.ts';
import type { OpenAccess } from '../assistant/graph-access.ts';
import { requestContext, type RequestContext } from '../graphql/context.ts';
import { readUntil } from '../store/read-until.ts';
import type { ServedGraph } from './served-graph.ts';

/** What the assistant is answered from. */
export interface AssistantGraph {
  readonly apollo: ApolloServer<RequestContext>;
  readonly schema: GraphQLSchema;
  readonly graph: ServedGraph;
  /** How long a call of a tool may take, in milliseconds. */
  readonly timeoutMs: number;
}

/** How the assistant asks: through the same Apollo server as `/graphql`, so that the same limits hold and the same errors are told. */
export function accessThrough({ apollo, schema, graph, timeoutMs }: AssistantGraph): OpenAccess {
  return (gone) => {
    const end = AbortSignal.any([gone, AbortSignal.timeout(timeoutMs)]);
    const ask = async <Data>(document: string, variables: Readonly<Record<string, unknown>>): Promise<Data> => {
      const contextValue = requestContext(readUntil(end, graph.store), graph.version, () => graph.search());
      const { body } = await apollo.executeOperation({ query: document, variables }, { contextValue });
      const result = body.kind === 'single' ? body.singleResult : { data: null, errors: [] };
      const [error] = result.errors ?? [];
      if (error) throw new AssistantError(String(error.extensions?.['code']), toldOf(error));
      return result.data as Data;
    };
    return { schema, ask };
  };
}

function toldOf({ message, extensions }: { message: string; extensions?: { readonly requestId?: unknown } }): string {
  return extensions?.requestId === undefined ? message : `${message} ${String(extensions.requestId)}`;
}
