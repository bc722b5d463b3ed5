import {
  GraphQLError,
  Kind,
  type ASTVisitor,
  type DocumentNode,
  type FragmentDefinitionNode,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import type { Limits } from './config.ts';
import { isIntrospection } from './is-introspection.ts';

/** What a document asks for, as the limits count it. */
interface Measured {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
}

/** Refuses documents that go deeper or ask for more aliases or root fields than the limits allow. */
export function documentLimits(limits: Limits): ValidationRule {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const measured = measure(context.getDocument(), operation);
      const deepest = isIntrospection(operation) ? limits.introspectionDepth : limits.depth;
      if (measured.depth > deepest) context.reportError(exceeded('DEPTH_LIMIT', 'levels', measured.depth, deepest));
      if (measured.aliases > limits.aliases)
        context.reportError(exceeded('ALIAS_LIMIT', 'aliases', measured.aliases, limits.aliases));
      if (measured.rootFields > limits.aliases) {
        context.reportError(exceeded('ROOT_FIELD_LIMIT', 'fields at the root', measured.rootFields, limits.aliases));
      }
    },
  });
}

function exceeded(code: string, what: string, asked: number, allowed: number): GraphQLError {
  const message = `The query has ${asked} ${what}; ${allowed} are allowed. Ask in several queries`;
  return new GraphQLError(message, { extensions: { code, asked, allowed } });
}

function measure(document: DocumentNode, operation: OperationDefinitionNode): Measured {
  const fragments = new Map(
    document.definitions.flatMap((one) =>
      one.kind === Kind.FRAGMENT_DEFINITION ? [[one.name.value, one] as const] : [],
    ),
  );
  const measures = new Map<string, { depth: number; aliases: number }>();
  const { depth, aliases } = measureSet(operation.selectionSet, { fragments, measures });
  return { depth, aliases, rootFields: operation.selectionSet.selections.length };
}

interface Known {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  /** Fragments measured so far: each is measured once, so that nested ones cost no more than they are long. */
  readonly measures: Map<string, { depth: number; aliases: number }>;
}

function measureSet(set: SelectionSetNode | undefined, known: Known): { depth: number; aliases: number } {
  let depth = 0;
  let aliases = 0;
  for (const selection of set?.selections ?? []) {
    const inner =
      selection.kind === Kind.FRAGMENT_SPREAD
        ? measureFragment(selection.name.value, known)
        : measureSet(selection.selectionSet, known);
    const own = selection.kind === Kind.FIELD ? 1 : 0;
    depth = Math.max(depth, inner.depth + own);
    aliases += inner.aliases + (selection.kind === Kind.FIELD && selection.alias ? 1 : 0);
  }
  return { depth, aliases };
}

function measureFragment(name: string, known: Known): { depth: number; aliases: number } {
  const measured = known.measures.get(name);
  if (measured) return measured;
  // A fragment that spreads itself is refused by another rule; here it must only not run forever.
  known.measures.set(name, { depth: 0, aliases: 0 });
  const result = measureSet(known.fragments.get(name)?.selectionSet, known);
  known.measures.set(name, result);
  return result;
}
