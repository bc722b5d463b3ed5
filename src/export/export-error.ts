/** Why something is not exported; the message says what is allowed instead. */
export type ExportErrorCode = 'BAD_USER_INPUT' | 'NOT_FOUND' | 'VERSION_CHANGED';

/** An export that cannot be made as it was asked for, or not be brought to its end. */
export class ExportError extends Error {
  constructor(
    readonly code: ExportErrorCode,
    message: string,
    /** What would have been allowed, where that is a list or a limit. */
    readonly allowed?: readonly string[] | number,
  ) {
    super(message);
    this.name = 'ExportError';
  }
}
