/** What a caller of a tool may know of a failure, said so that the next call can be right. */
export class AssistantError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** An argument that cannot be read as meant; the message says the right form. */
export function badArgument(argument: string, message: string): AssistantError {
  return new AssistantError('BAD_ARGUMENT', `${argument}: ${message}`);
}
