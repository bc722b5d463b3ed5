import { randomUUID } from 'node:crypto';
import { GraphQLError } from 'graphql';
import { ExportError } from '../export/export-error.ts';
import { StoreError } from '../store/errors.ts';

/** What a client gets to know of an export that cannot be made. */
export interface ExportProblem {
  readonly status: number;
  readonly answer: Readonly<Record<string, unknown>>;
}

const STORE_STATUS: Readonly<Record<string, number>> = { STORE_TIMEOUT: 504 };

/** Says why an export cannot be made, with what to do; what was not foreseen goes to the log under a request id. */
export function exportProblem(error: unknown): ExportProblem {
  if (error instanceof ExportError) {
    const { code, message, allowed } = error;
    return { status: code === 'NOT_FOUND' ? 404 : 400, answer: { code, message, allowed } };
  }
  if (error instanceof GraphQLError) return { status: 400, answer: { ...error.extensions, message: error.message } };
  if (error instanceof StoreError) {
    const { code, message } = error;
    return { status: STORE_STATUS[code] ?? 503, answer: { code, message } };
  }
  const requestId = randomUUID();
  console.error(`INTERNAL_SERVER_ERROR ${requestId}`, error);
  const message = 'The server failed. Please report the request id';
  return { status: 500, answer: { code: 'INTERNAL_SERVER_ERROR', requestId, message } };
}
