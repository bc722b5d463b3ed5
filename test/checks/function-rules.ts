import * as cypher from '@neo4j-cypher/language-support';
import type { SubsetRule } from './subset-rule.ts';
import { ancestorsOf, childTexts, nodesOf, type SyntaxNode } from './syntax-tree.ts';

const AGGREGATES = /^(avg|collect|count|max|min|percentileCont|percentileDisc|stDev|stDevP|sum)$/i;
const MISSING = /^(randomUUID|\w+\.truncate|duration\.\w+|apoc\..*|exists)$/i;

/** What the engines do not answer alike about functions. */
export const functionRules: readonly SubsetRule[] = [
  {
    advice: 'Not on the embedded engine: randomUUID, truncate, duration.between and the like, APOC',
    find: (root) => callsOf(root, MISSING),
  },
  {
    advice: 'The embedded engine rounds to whole numbers only: write round(x)',
    find: (root) => callsOf(root, /^round$/i).filter((call) => argumentsOf(call).length > 1),
  },
  {
    advice: 'The sum of no rows is null on the embedded engine: write coalesce(sum(x), 0)',
    find: (root) => callsOf(root, /^sum$/i).filter((sum) => !isWrapped(sum)),
  },
  {
    advice: 'The engines do not agree on a percentile by a parameter: write the number',
    find: (root) => callsOf(root, /^percentile/i).filter((call) => argumentsOf(call)[1]?.startsWith('$')),
  },
  {
    advice: 'The engines write numbers with a fraction differently: return the number, not its text',
    find: (root) => callsOf(root, /^toString$/i).filter((call) => /^-?\d*\.\d+$/.test(argumentsOf(call)[0] ?? '')),
  },
  {
    advice: 'The embedded engine has no aggregation inside a list, a map or a slice: aggregate in a WITH first',
    find: (root) => aggregationsOf(root).filter(isInsideLiteral),
  },
];

function callsOf(root: SyntaxNode, name: RegExp): SyntaxNode[] {
  return nodesOf(root, cypher.FunctionInvocationContext).filter((call) => name.test(childTexts(call)[0] ?? ''));
}

function argumentsOf(call: SyntaxNode): string[] {
  return nodesOf(call, cypher.FunctionArgumentContext)
    .filter(({ parentCtx }) => parentCtx === call)
    .map((argument) => argument.getText());
}

/** Whether a call is by itself an argument of coalesce. */
function isWrapped(call: SyntaxNode): boolean {
  const argument = ancestorsOf(call).find((ancestor) => ancestor instanceof cypher.FunctionArgumentContext);
  return argument?.getText() === call.getText() && /^coalesce\(/i.test(argument.parentCtx?.getText() ?? '');
}

function aggregationsOf(root: SyntaxNode): SyntaxNode[] {
  return [...callsOf(root, AGGREGATES), ...nodesOf(root, cypher.CountStarContext)];
}

function isInsideLiteral(aggregation: SyntaxNode): boolean {
  const ancestors = ancestorsOf(aggregation);
  const item = ancestors.findIndex((ancestor) => ancestor instanceof cypher.ReturnItemContext);
  return ancestors
    .slice(0, item)
    .some(
      (ancestor) =>
        ancestor instanceof cypher.ListLiteralContext ||
        ancestor instanceof cypher.MapContext ||
        (ancestor instanceof cypher.Expression2Context &&
          ancestor.children?.some((child) => child instanceof cypher.RangePostfixContext)),
    );
}
