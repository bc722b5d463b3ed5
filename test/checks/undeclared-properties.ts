import * as cypher from '@neo4j-cypher/language-support';
import { nodeVariables, relationshipVariables } from './pattern-variables.ts';
import { ancestorsOf, childTexts, nodesOf, type SyntaxNode } from './syntax-tree.ts';

/** The names of properties of nodes and relationships that are not among the given; the linter itself does not look. */
export function undeclaredProperties(root: SyntaxNode, propertyKeys: ReadonlySet<string>): SyntaxNode[] {
  const bound = new Set([...nodeVariables(root), ...relationshipVariables(root)]);
  const names = nodesOf(root, cypher.PropertyKeyNameContext).filter(
    (name) => isOfPattern(name) || bound.has(ownerOf(name)),
  );
  return names.filter((name) => !propertyKeys.has(name.getText().replaceAll('`', '')));
}

/** Whether a name stands in `(n {name: …})`, and not in a map inside of it. */
function isOfPattern(name: SyntaxNode): boolean {
  return name.parentCtx instanceof cypher.MapContext && name.parentCtx.parentCtx instanceof cypher.PropertiesContext;
}

/** What a name is a property of: `n` in `n.name` and in `n {.name}`. */
function ownerOf(name: SyntaxNode): string {
  const [property, holder, owner] = ancestorsOf(name);
  if (!(property instanceof cypher.PropertyContext)) return '';
  if (holder instanceof cypher.PropertyExpressionContext) return childTexts(holder)[0] ?? '';
  return owner === undefined ? '' : (childTexts(owner)[0] ?? '');
}
