import { Neo4jError } from 'neo4j-driver';
import { StoreError, type StoreErrorCode } from '../errors.ts';

/** What an error of the driver means. Its own text may name addresses, so it stays the cause. */
export function explain(cause: unknown, what: string): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = cause instanceof Neo4jError ? codeOf(cause) : 'STORE_UNAVAILABLE';
  return new StoreError(code, `${what}. ${advice[code] ?? ''}`.trim(), { cause });
}

const advice: Partial<Record<StoreErrorCode, string>> = {
  STORE_UNAVAILABLE: 'Check that Neo4j runs, and NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE',
  STORE_TIMEOUT: 'Ask for less at once',
  STORE_INVALID: 'This is a fault of the server: please report it',
};

function codeOf({ code }: Neo4jError): StoreErrorCode {
  if (code.includes('TransactionTimedOut') || code.includes('Transaction.Terminated')) return 'STORE_TIMEOUT';
  if (code.includes('DeadlockDetected') || code.includes('LockClient')) return 'STORE_CONFLICT';
  return code.includes('Statement.') ? 'STORE_INVALID' : 'STORE_UNAVAILABLE';
}
