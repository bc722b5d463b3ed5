import { lintCypherQuery, parserWrapper, testData, type DbSchema } from '@neo4j-cypher/language-support';
import { subsetRules } from './common-subset.ts';
import type { SyntaxNode } from './syntax-tree.ts';
import { undeclaredProperties } from './undeclared-properties.ts';

/** What a graph may hold, as `npm run emit` writes it. */
export interface GraphModel {
  readonly labels: string[];
  readonly relationshipTypes: string[];
  readonly propertyKeys: string[];
}

/** A file of Cypher, and the parameters that its declaration names; none where only one engine runs it. */
export interface CypherFile {
  readonly text: string;
  readonly parameters: readonly string[] | undefined;
}

/** A fault, and its line. */
export interface CypherFault {
  readonly line: number;
  readonly message: string;
}

/** Checks one file: by Neo4j's own linter, by what the graph may hold and, if both engines run it, by what they share. */
export function lintCypher({ text, parameters }: CypherFile, model: GraphModel): CypherFault[] {
  const names = parameters ?? [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => name);
  const faults = [...firstLineFaults(text), ...prefixFaults(text), ...linterFaults(text, schemaOf(model, names))];
  if (parameters !== undefined) faults.push(...unusedFaults(text, parameters), ...sharedFaults(text, model));
  return faults.toSorted((one, other) => one.line - other.line);
}

function firstLineFaults(text: string): CypherFault[] {
  return /^\/\/ \S.*[.?]\s*$/.test(text.split('\n', 1)[0] ?? '')
    ? []
    : [{ line: 1, message: 'The first line is a comment that says, in a sentence, what the statement answers' }];
}

function prefixFaults(text: string): CypherFault[] {
  const at = text.split('\n').findIndex((line) => /^\s*CYPHER\b/i.test(line));
  return at < 0
    ? []
    : [{ line: at + 1, message: 'No CYPHER prefix: Neo4j 5.26 and the embedded engine do not take it' }];
}

function linterFaults(text: string, schema: DbSchema): CypherFault[] {
  return lintCypherQuery(text, schema).map(({ range, message }) => ({
    line: range.start.line + 1,
    message: typeof message === 'string' ? message : message.value,
  }));
}

function schemaOf(model: GraphModel, parameters: readonly string[]): DbSchema {
  const known = testData.mockSchema.functions?.['CYPHER 5'] ?? {};
  const builtIn = Object.fromEntries(Object.entries(known).filter(([, { isBuiltIn }]) => isBuiltIn));
  // The linter asks only whether a parameter is there: a value of no type fits every use.
  const values = Object.fromEntries(parameters.map((name) => [name, null]));
  return { ...model, parameters: values, functions: { 'CYPHER 5': builtIn }, procedures: { 'CYPHER 5': {} } };
}

function unusedFaults(text: string, parameters: readonly string[]): CypherFault[] {
  const used = new Set([...text.matchAll(/\$(\w+)/g)].map(([, name]) => name));
  const unused = parameters.filter((name) => !used.has(name));
  return unused.map((name) => ({
    line: 1,
    message: `The declaration names $${name}, which the statement does not use`,
  }));
}

function sharedFaults(text: string, model: GraphModel): CypherFault[] {
  const roots: SyntaxNode[] = parserWrapper
    .parse(text)
    .statementsParsing.map(({ ctx }) => ctx as unknown as SyntaxNode);
  const keys = new Set(model.propertyKeys);
  return roots.flatMap((root) => [
    ...undeclaredProperties(root, keys).map((name) => faultAt(name, 'No node and no relationship has this property')),
    ...subsetRules.flatMap(({ find, advice }) => find(root).map((node) => faultAt(node, advice))),
  ]);
}

function faultAt(node: SyntaxNode, message: string): CypherFault {
  return { line: node.start?.line ?? 1, message: `${node.getText().slice(0, 60)}: ${message}` };
}
