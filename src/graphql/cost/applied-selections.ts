import {
  getDirectiveValues,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isAbstractType,
  Kind,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  type NamedTypeNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import type { Variables } from './arguments.ts';

/** An operation as it is read: its schema, its fragments and its variables. */
export interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
}

/** What of a selection set holds for a type: its fields, and the sets of fragments, each fragment once. */
export interface AppliedSelections {
  readonly fields: readonly FieldNode[];
  readonly sets: readonly SelectionSetNode[];
}

/** What of a selection set holds for objects of a type, by the variables and the conditions of its fragments. */
export function appliedSelections(reading: Reading, set: SelectionSetNode, type: GraphQLNamedType): AppliedSelections {
  const fields: FieldNode[] = [];
  const sets = new Set<SelectionSetNode>();
  for (const selection of set.selections) {
    if (!isIncluded(selection, reading.variables)) continue;
    if (selection.kind === Kind.FIELD) {
      fields.push(selection);
      continue;
    }
    const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : reading.fragments.get(selection.name.value);
    if (fragment && holdsFor(reading.schema, fragment.typeCondition, type)) sets.add(fragment.selectionSet);
  }
  return { fields, sets: [...sets] };
}

function isIncluded(selection: SelectionNode, variables: Variables): boolean {
  if (!selection.directives?.length) return true;
  const skip = getDirectiveValues(GraphQLSkipDirective, selection, variables);
  const include = getDirectiveValues(GraphQLIncludeDirective, selection, variables);
  return skip?.['if'] !== true && include?.['if'] !== false;
}

function holdsFor(schema: GraphQLSchema, condition: NamedTypeNode | undefined, type: GraphQLNamedType): boolean {
  if (condition === undefined || condition.name.value === type.name) return true;
  const wider = schema.getType(condition.name.value);
  return isAbstractType(wider) && schema.getPossibleTypes(wider).some(({ name }) => name === type.name);
}
