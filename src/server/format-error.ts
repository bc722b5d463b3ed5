import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { StoreError } from '../store/errors.ts';
import type { Limits } from './config.ts';
import { countTokens } from './count-tokens.ts';

/** Makes of an error what a client may see: a code and what to do. What went wrong inside goes to the log, under the request's id. */
export function errorFormatter(
  limits: Limits,
): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const original = unwrapResolverError(error);
    const { path, locations } = formatted;
    const place = { ...(path && { path }), ...(locations && { locations }) };
    if (original instanceof StoreError) {
      // A client that hung up is nobody's fault.
      if (original.code !== 'STORE_ABORTED') console.error(`${original.code} ${original.message}`, causeOf(original));
      return { message: original.message, ...place, extensions: { code: original.code } };
    }
    if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return overLimit(error, limits) ?? formatted;
    const requestId = randomUUID();
    console.error(`INTERNAL_SERVER_ERROR ${requestId}`, original);
    const message = 'The server failed. Please report the request id';
    return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
  };
}

function causeOf({ cause }: StoreError): string {
  return cause instanceof Error ? cause.message : '';
}

/** A limit that a document exceeds. Apollo gives all that a validation rule reports one code, and all that the parser does another. */
function overLimit(error: unknown, { tokens: allowed }: Limits): GraphQLFormattedError | undefined {
  if (!(error instanceof GraphQLError)) return undefined;
  const { originalError: reported, source } = error;
  if (reported instanceof GraphQLError && 'allowed' in reported.extensions) return reported.toJSON();
  const asked = error.extensions['code'] === 'GRAPHQL_PARSE_FAILED' && source ? countTokens(source) : 0;
  if (asked <= allowed) return undefined;
  const message = `The query has ${asked} tokens; ${allowed} are allowed. Ask in several queries`;
  return { message, extensions: { code: 'TOKEN_LIMIT', asked, allowed } };
}
