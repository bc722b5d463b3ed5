import { GraphQLError } from 'graphql';
import { ExportError } from '../export/export-error.ts';
import { describeProblem, SeedError } from '../seed/problem.ts';
import { ConfigError } from '../server/config.ts';
import { StoreError } from '../store/errors.ts';

/** Says what went wrong so that it can be mended; with a stack trace only for faults of our own. */
export function explainFailure(error: unknown): void {
  if (error instanceof SeedError) {
    for (const problem of error.problems) console.error(describeProblem(problem));
    console.error(`${error.problems.length} error(s); nothing was written`);
  } else if (error instanceof StoreError || error instanceof ConfigError || error instanceof ExportError) {
    console.error(`${error.code} ${error.message}`);
  } else if (error instanceof GraphQLError) {
    console.error(`${String(error.extensions['code'])} ${error.message}`);
  } else if (isSystemError(error)) {
    console.error(adviceOn(error));
  } else {
    console.error(error);
  }
}

function isSystemError(error: unknown): error is NodeJS.ErrnoException {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function adviceOn({ code, syscall = '', message }: NodeJS.ErrnoException): string {
  if (code === 'EADDRINUSE') return `PORT_IN_USE ${message}. Set PORT to another, or end the process that has it`;
  if (['listen', 'getaddrinfo'].includes(syscall))
    return `CANNOT_LISTEN ${message}. Set HOST and PORT to what this machine has`;
  return `${code} ${message}. Check that it is there, and that this user may use it`;
}
