import { StoreError, type StoreErrorCode } from '../errors.ts';

const advice: Record<string, string> = {
  STORE_LOCKED: 'Another process writes it: end that process, or wait for its load to end',
  STORE_CORRUPT: 'The file is a cache of the seeds: remove it, and start again to build it anew',
  STORE_INVALID: 'This is a fault of the server: please report it',
};

/** What an error of the engine means, with what to do about it. */
export function explain(cause: unknown, what: string): StoreError {
  if (cause instanceof StoreError) return cause;
  const code = codeOf(cause instanceof Error ? cause.message : String(cause));
  return new StoreError(code, `${what}. ${advice[code] ?? ''}`.trim(), { cause });
}

/** The engine tells its errors apart by codes in their text: GRAFEO-Q… for statements, GRAFEO-S… for storage. */
function codeOf(message: string): StoreErrorCode {
  if (/GRAFEO-Q/.test(message)) return 'STORE_INVALID';
  if (/lock/i.test(message)) return 'STORE_LOCKED';
  return 'STORE_CORRUPT';
}
