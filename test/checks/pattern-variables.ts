import { NodePatternContext, RelationshipPatternContext, VariableContext } from '@neo4j-cypher/language-support';
import { nodesOf, type SyntaxNode } from './syntax-tree.ts';

/** The variables that patterns of a statement bind to nodes. */
export function nodeVariables(root: SyntaxNode): Set<string> {
  return variablesOf(nodesOf(root, NodePatternContext));
}

/** The variables that patterns of a statement bind to relationships. */
export function relationshipVariables(root: SyntaxNode): Set<string> {
  return variablesOf(nodesOf(root, RelationshipPatternContext));
}

function variablesOf(patterns: readonly SyntaxNode[]): Set<string> {
  const own = patterns.flatMap(({ children }) => (children ?? []).filter((child) => child instanceof VariableContext));
  return new Set(own.map((variable) => variable.getText()));
}
