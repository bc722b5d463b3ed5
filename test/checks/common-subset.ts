import * as cypher from '@neo4j-cypher/language-support';
import { functionRules } from './function-rules.ts';
import { nodeVariables, relationshipVariables } from './pattern-variables.ts';
import type { SubsetRule } from './subset-rule.ts';
import { ancestorsOf, childTexts, isBelow, nodesOf, type NodeKind, type SyntaxNode } from './syntax-tree.ts';

const RESERVED = new Set(
  (
    'AND AS CASE CREATE DELETE DETACH DISTINCT ELSE FALSE IN INF INFINITY IS MATCH MERGE NAN NOT NULL OPTIONAL OR ' +
    'REMOVE RETURN SET THEN TRUE UNION UNWIND WHEN WHERE WITH XOR'
  ).split(' '),
);
const NUMBER = /^-?[\d.]+$/;
const STRING = /^['"]/;

const anyOf =
  (...kinds: NodeKind<unknown>[]) =>
  (root: SyntaxNode) =>
    kinds.flatMap((kind) => nodesOf(root, kind));

/** What is not on the embedded engine. */
const missing: SubsetRule[] = [
  {
    advice: 'The embedded engine has no label expressions: write WHERE n:A OR n:B',
    find: (root) => nodesOf(root, cypher.LabelExpressionContext).filter(isExpressionOfLabels),
  },
  {
    advice: 'The embedded engine has no WHERE inside a pattern: write it after the pattern',
    find: (root) => anyOf(cypher.NodePatternContext, cypher.RelationshipPatternContext)(root).filter(holdsWhere),
  },
  {
    advice: 'The embedded engine has no quantified path patterns: write -[:A|B*1..4]->',
    find: anyOf(cypher.QuantifierContext),
  },
  {
    advice: 'The embedded engine has no path selectors: write shortestPath or allShortestPaths with both ends bound',
    find: anyOf(cypher.SelectorContext),
  },
  {
    advice: 'The embedded engine has no COLLECT { }: write a pattern comprehension, or collect in a WITH',
    find: anyOf(cypher.CollectExpressionContext),
  },
  {
    advice: 'The embedded engine has no MATCH or CREATE by a map of properties: name them',
    find: (root) =>
      nodesOf(root, cypher.PropertiesContext).filter((properties) => properties.getText().startsWith('$')),
  },
  {
    advice: 'The embedded engine limits by a parameter or a number only',
    find: (root) => nodesOf(root, cypher.LimitContext).filter((limit) => !/^LIMIT(\$\w+|\d+)$/i.test(limit.getText())),
  },
  {
    advice: 'A reserved word of the embedded engine: choose another name',
    find: (root) =>
      nodesOf(root, cypher.SymbolicNameStringContext).filter((name) => RESERVED.has(name.getText().toUpperCase())),
  },
  {
    advice:
      'The embedded engine does not understand EXISTS { } inside any(), all(), none(), single(): unwind, then filter',
    find: (root) =>
      nodesOf(root, cypher.ExistsExpressionContext).filter((exists) =>
        isBelow(exists, cypher.ListItemsPredicateContext),
      ),
  },
];

/** What gives another result on the embedded engine. */
const different: SubsetRule[] = [
  {
    advice: "The embedded engine finds '1' = 1 true: compare values of one type",
    find: (root) => nodesOf(root, cypher.Expression8Context).filter(comparesTextWithNumber),
  },
  {
    advice: 'Negative slices differ between the engines: count from the start',
    find: (root) => nodesOf(root, cypher.RangePostfixContext).filter((slice) => /[[.]-/.test(slice.getText())),
  },
  {
    advice: 'The engines do not agree on nodes inside CASE, coalesce or a comprehension: take the properties first',
    find: nodesAsValues,
  },
  {
    advice: "The engines do not agree on r:TYPE as a condition: write type(r) = 'TYPE'",
    find: (root) => {
      const relationships = relationshipVariables(root);
      const tests = nodesOf(root, cypher.LabelComparisonContext);
      return tests.filter(({ parentCtx }) => relationships.has(childTexts(parentCtx as SyntaxNode)[0] ?? ''));
    },
  },
];

/** What no statement of the API does. */
const unwanted: SubsetRule[] = [
  { advice: 'No offset paging: page by position, or after a key', find: anyOf(cypher.SkipContext) },
  {
    advice: 'A path without a greatest length is not bounded: write *1..4',
    find: (root) => nodesOf(root, cypher.PathLengthContext).filter((length) => /^\*$|\.\.$/.test(length.getText())),
  },
  {
    advice:
      'More than 65,535 rows of two hops over one type in one MATCH fail on the embedded engine: write *2..2, or two MATCH clauses',
    find: (root) => nodesOf(root, cypher.MatchClauseContext).filter(repeatsType),
  },
  {
    advice: 'Rows are lists of scalars, or maps of the few fields needed: name the fields',
    find: (root) => nodesOf(root, cypher.MapProjectionElementContext).filter((element) => element.getText() === '.*'),
  },
  { advice: 'Rows hold no nodes and no relationships: project their fields', find: returnedNodes },
  {
    advice: 'A statement of the port only reads: only `load` writes',
    find: anyOf(
      cypher.CreateClauseContext,
      cypher.InsertClauseContext,
      cypher.MergeClauseContext,
      cypher.SetClauseContext,
      cypher.RemoveClauseContext,
      cypher.DeleteClauseContext,
      cypher.ForeachClauseContext,
      cypher.LoadCSVClauseContext,
    ),
  },
  { advice: 'No procedures: the embedded engine has none of them', find: anyOf(cypher.CallClauseContext) },
];

/** The rules for a statement that both engines run. */
export const subsetRules: readonly SubsetRule[] = [...missing, ...functionRules, ...different, ...unwanted];

function isExpressionOfLabels(labels: SyntaxNode): boolean {
  const signs = labels.parentCtx instanceof cypher.RelationshipPatternContext ? /[&!%$]/ : /[|&!%$]/;
  return signs.test(labels.getText());
}

function holdsWhere(pattern: SyntaxNode): boolean {
  return childTexts(pattern).some((text) => text.toUpperCase() === 'WHERE');
}

function comparesTextWithNumber(comparison: SyntaxNode): boolean {
  const sides = childTexts(comparison);
  return sides.some((side) => NUMBER.test(side)) && sides.some((side) => STRING.test(side));
}

function nodesAsValues(root: SyntaxNode): SyntaxNode[] {
  const nodes = nodeVariables(root);
  const coalesce = nodesOf(root, cypher.FunctionArgumentContext).filter(({ parentCtx }) =>
    /^coalesce\(/i.test(parentCtx?.getText() ?? ''),
  );
  const containers = anyOf(
    cypher.CaseExpressionContext,
    cypher.CaseAlternativeContext,
    cypher.ExtendedCaseExpressionContext,
    cypher.ExtendedCaseAlternativeContext,
    cypher.ListComprehensionContext,
    cypher.PatternComprehensionContext,
  )(root);
  return [...containers, ...coalesce].filter(({ children }) =>
    (children ?? []).some((child) => child instanceof cypher.ExpressionContext && nodes.has(child.getText())),
  );
}

function repeatsType(match: SyntaxNode): boolean {
  const patterns = nodesOf(match, cypher.RelationshipPatternContext).filter((pattern) => isOfMatch(pattern, match));
  const types = patterns.flatMap((pattern) => [
    ...new Set(nodesOf(pattern, cypher.LabelNameContext).map((name) => name.getText())),
  ]);
  return new Set(types).size < types.length;
}

/** Whether a pattern belongs to the MATCH itself, and not to a condition of it. */
function isOfMatch(pattern: SyntaxNode, match: SyntaxNode): boolean {
  const ancestors = ancestorsOf(pattern);
  return !ancestors
    .slice(0, ancestors.indexOf(match))
    .some((ancestor) => ancestor instanceof cypher.WhereClauseContext);
}

function returnedNodes(root: SyntaxNode): SyntaxNode[] {
  const bound = new Set([...nodeVariables(root), ...relationshipVariables(root)]);
  const returned = nodesOf(root, cypher.ReturnClauseContext).filter(
    (clause) => !isBelow(clause, cypher.SubqueryClauseContext),
  );
  return returned
    .flatMap((clause) => nodesOf(clause, cypher.ReturnItemContext))
    .filter((item) => bound.has(childTexts(item)[0] ?? ''));
}
