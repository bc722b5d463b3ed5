import { Lexer, type Source, TokenKind } from 'graphql';

/** How many tokens a document has, as far as it can be read. */
export function countTokens(source: Source): number {
  const lexer = new Lexer(source);
  let count = 0;
  try {
    while (lexer.advance().kind !== TokenKind.EOF) count += 1;
  } catch {
    // What follows is no GraphQL, and the parser has said so or stopped before.
  }
  return count;
}
