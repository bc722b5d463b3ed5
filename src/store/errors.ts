/** Why a store could not answer. */
export type StoreErrorCode =
  | 'STORE_UNAVAILABLE'
  | 'STORE_TIMEOUT'
  | 'STORE_ABORTED'
  | 'STORE_CONFLICT'
  | 'STORE_INVALID'
  | 'STORE_LOCKED'
  | 'STORE_CORRUPT'
  | 'STORE_EMPTY';

/** An error of a store: a code, a cause, and in the message what to do. */
export class StoreError extends Error {
  constructor(
    readonly code: StoreErrorCode,
    message: string,
    options?: { cause?: unknown },
  ) {
    super(message, options);
    this.name = 'StoreError';
  }
}
