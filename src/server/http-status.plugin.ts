import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import type { FormattedExecutionResult } from 'graphql';

const statuses = new Map([
  ['BAD_USER_INPUT', 400],
  ['FILTER_TOO_WIDE', 400],
  ['STORE_TIMEOUT', 504],
  ['STORE_INVALID', 500],
  ['INTERNAL_SERVER_ERROR', 500],
]);
/** The status that fits where a store does not answer: the request may be sent again later. */
const UNAVAILABLE = 503;
const OK = 200;
/** What a client that reads plain JSON gets with status 200, as the GraphQL-over-HTTP specification asks. */
const wellFormed = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/** Gives an answer with errors the status that they call for. */
export const httpStatusPlugin: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response: { body, http } }) => {
      if (body.kind !== 'single' || !body.singleResult.errors?.length) return;
      const result = body.singleResult as FormattedExecutionResult;
      const status = statusOfNothing(result) ?? http.status ?? OK;
      // Only an answer without data may have such a status.
      if (status > OK && result.data !== undefined) delete body.singleResult.data;
      http.status = isForgiven(status, result, request.http?.headers.get('accept')) ? OK : status;
    },
  }),
};

/** Whether a client that reads plain JSON is told of a request it formed badly with status 200. */
function isForgiven(status: number, result: FormattedExecutionResult, accept: string | undefined): boolean {
  return status === 400 && readsPlainJson(accept ?? '') && codesOf(result).every((code) => wellFormed.has(code));
}

/** The status of an answer in which every field at the root has failed; none where something was answered, or nothing was run. */
function statusOfNothing(result: FormattedExecutionResult): number | undefined {
  const isNothing = result.data !== undefined && isNothingAnswered(result);
  return isNothing ? Math.max(...codesOf(result).map(statusOf)) : undefined;
}

function codesOf({ errors = [] }: FormattedExecutionResult): string[] {
  return errors.map(({ extensions }) => String(extensions?.['code']));
}

/** Whether each field at the root is empty because it failed; one that is rightly empty is an answer. */
function isNothingAnswered({ data, errors = [] }: FormattedExecutionResult): boolean {
  const failed = new Set(errors.map(({ path }) => path?.[0]));
  return Object.entries(data ?? {}).every(([key, value]) => value === null && failed.has(key));
}

function statusOf(code: string): number {
  return statuses.get(code) ?? (code.startsWith('STORE_') ? UNAVAILABLE : OK);
}

/** A client that names no type gets the status that says most. */
function readsPlainJson(accept: string): boolean {
  return accept.includes('application/json') && !accept.includes('application/graphql-response+json');
}
