/** A request that took longer than it may. */
export class RequestTimeout extends Error {
  readonly statusCode = 504;
  readonly code = 'TIMEOUT';

  constructor(readonly allowed: number) {
    super(`The answer took longer than ${allowed} ms. Ask for less at once, or again later`);
  }
}
