/** A node of the linter's syntax tree, as far as the rules look at it. */
export interface SyntaxNode {
  readonly parentCtx?: SyntaxNode;
  readonly children?: readonly SyntaxNode[] | null;
  readonly start?: { readonly line: number };
  /** The text without white space and comments. */
  getText(): string;
}

/** A kind of syntax node: its class. */
export type NodeKind<Node> = abstract new (...parts: never[]) => Node;

/** The nodes of a kind below a node, and the node itself if it is one, in the order of the text. */
export function nodesOf<Node>(root: SyntaxNode, kind: NodeKind<Node>): (Node & SyntaxNode)[] {
  const below = (root.children ?? []).flatMap((child) => nodesOf(child, kind));
  return root instanceof kind ? [root as Node & SyntaxNode, ...below] : below;
}

/** The nodes above a node, the nearest first. */
export function ancestorsOf(node: SyntaxNode): SyntaxNode[] {
  return node.parentCtx === undefined || node.parentCtx === null
    ? []
    : [node.parentCtx, ...ancestorsOf(node.parentCtx)];
}

/** Whether a node stands somewhere below a node of a kind. */
export function isBelow(node: SyntaxNode, kind: NodeKind<unknown>): boolean {
  return ancestorsOf(node).some((ancestor) => ancestor instanceof kind);
}

/** The texts of the direct children of a node. */
export function childTexts(node: SyntaxNode): string[] {
  return (node.children ?? []).map((child) => child.getText());
}
