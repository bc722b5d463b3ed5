import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import type { GraphQLFormattedError } from 'graphql';
import { StoreError } from '../store/errors.ts';

/** An error as a client may see it: a code and what to do; what went wrong inside goes to the log, under the request's id. */
export function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  const place = { ...(formatted.path && { path: formatted.path }), ...(formatted.locations && { locations: formatted.locations }) };
  if (original instanceof StoreError) {
    console.error(`${original.code} ${original.message}`, original.cause instanceof Error ? original.cause.message : '');
    return { message: original.message, ...place, extensions: { code: original.code } };
  }
  if (formatted.extensions?.['code'] !== 'INTERNAL_SERVER_ERROR') return formatted;
  const requestId = randomUUID();
  console.error(`INTERNAL_SERVER_ERROR ${requestId}`, original);
  const message = 'The server failed. Please report the request id';
  return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
}
