import { GraphQLError } from 'graphql';

/** What was asked for cannot be read as meant; the message says the right form. */
export function badInput(message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', ...details } });
}
