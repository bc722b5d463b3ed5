import type { GraphQLFormattedError } from 'graphql';
import { requestContext } from '../../graphql/context.ts';
import { buildGraphSchema } from '../../graphql/schema.ts';
import type { Config } from '../../server/config.ts';
import { ServedGraph } from '../../server/served-graph.ts';
import { startApollo } from '../../server/start-apollo.ts';
import { openStore } from '../../store/open-store.ts';
import { readUntil } from '../../store/read-until.ts';

/** An operation with its variables. */
interface Operation {
  readonly document: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What an operation is answered with. */
export interface Answer {
  /** None where nothing of it ran. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly errors: readonly GraphQLFormattedError[];
}

/** Answers an operation from the store, as `/graphql` does: with the same limits and the same errors. Throws a `StoreError` where the store does not answer. */
export async function answerOperation({ store, limits }: Config, operation: Operation): Promise<Answer> {
  const graph = new ServedGraph(await openStore(store));
  try {
    await graph.look();
    if (graph.problem !== undefined) throw graph.problem;
    const apollo = await startApollo({ schema: buildGraphSchema(), graph, limits, csrfPrevention: true });
    const reader = readUntil(AbortSignal.timeout(limits.timeoutMs), graph.store);
    const contextValue = requestContext(reader, graph.version, () => graph.search());
    const asked = { query: operation.document, variables: operation.variables };
    const { body } = await apollo.executeOperation(asked, { contextValue });
    await apollo.stop();
    return body.kind === 'single' ? answerOf(body.singleResult) : { data: undefined, errors: [] };
  } finally {
    await graph.stop();
  }
}

function answerOf({
  data,
  errors,
}: {
  data?: Record<string, unknown> | null;
  errors?: readonly GraphQLFormattedError[];
}): Answer {
  return { data: data ?? undefined, errors: errors ?? [] };
}
