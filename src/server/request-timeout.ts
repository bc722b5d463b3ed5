/** A request that took longer than it may. */
export class RequestTimeout extends Error {
  /** By this name a store knows a time limit from a client that hung up. */
  override readonly name = 'TimeoutError';
  readonly statusCode = 504;
  readonly code = 'TIMEOUT';

  constructor(readonly allowed: number) {
    super(`The answer took longer than ${allowed} ms. Ask for less at once, or again later`);
  }
}
