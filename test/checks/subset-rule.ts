import type { SyntaxNode } from './syntax-tree.ts';

/** A construct that the two engines do not answer alike, or that has no place in a statement of the API. */
export interface SubsetRule {
  /** What to write instead, and why. */
  readonly advice: string;
  /** Where the construct stands. */
  readonly find: (root: SyntaxNode) => readonly SyntaxNode[];
}
