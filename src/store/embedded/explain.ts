import { StoreError, type StoreErrorCode } from '../errors.ts';

const advice: Partial<Record<StoreErrorCode, string>> = {
  STORE_LOCKED: 'Another process writes it: end that process, or wait for its load to end',
  STORE_CORRUPT: 'The file is a cache of the seeds: run npm run load to build it anew',
  STORE_INVALID: 'This is a fault of the server: please report it',
  STORE_UNAVAILABLE: 'Check that the folder is there, that this user may use it, and that the disk is not full',
};

/** What an error of the engine means, with what to do about it. */
export function explain(cause: unknown, what: string): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = codeOf(cause instanceof Error ? cause.message : String(cause));
  return new StoreError(code, `${what}. ${advice[code] ?? ''}`.trim(), { cause });
}

/**
 * The engine tells its errors apart by codes in their text: Q for statements, T for transactions, V for values,
 * S and X002 for what it cannot read. A lock it tells by its words alone.
 */
function codeOf(message: string): StoreErrorCode {
  if (/GRAFEO-V001.*does not exist/.test(message)) return 'STORE_UNAVAILABLE';
  if (/GRAFEO-[QTV]/.test(message)) return 'STORE_INVALID';
  if (/GRAFEO-(S|X002)/.test(message)) return 'STORE_CORRUPT';
  return /cannot be locked/.test(message) ? 'STORE_LOCKED' : 'STORE_UNAVAILABLE';
}
