import {
  isAbstractType,
  isInterfaceType,
  isObjectType,
  Kind,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type SelectionSetNode,
} from 'graphql';
import { appliedSelections, type Reading } from './applied-selections.ts';
import { argumentValue, askedEntries, type AskedField } from './arguments.ts';
import { FREE, paidByEach, plus, type Cost } from './cost.ts';
import { fieldCost, type FieldParts } from './field-cost.ts';
import { shapeOf } from './field-shape.ts';
import { LIST_LENGTHS } from './list-lengths.ts';
import { ownPrice } from './own-price.ts';
import { USUAL_TERMS, type Reach } from './terms.ts';

/**
 * Reads costs from an operation. Each selection set is read once for each type that it may meet, however often a
 * fragment with it is spread: the work grows with the length of the document, never with what it multiplies to.
 */
export class CostReader {
  readonly reading: Reading;
  readonly #known = new Map<SelectionSetNode, Map<GraphQLNamedType, Cost>>();

  constructor(reading: Reading) {
    this.reading = reading;
  }

  /** The cost of a selection on a type; where objects of several types may come, of the dearest of them, for each object has one type. */
  ofSelection(set: SelectionSetNode | undefined, type: GraphQLNamedType): Cost {
    if (set === undefined) return FREE;
    const costs = this.typesMet(set, type).map((met) => this.#ofType(set, met));
    return costs.reduce((dearest, cost) => (weight(cost) > weight(dearest) ? cost : dearest), FREE);
  }

  /** The types by which a selection has to be read: without fragments, fields alone say it. */
  typesMet(set: SelectionSetNode, type: GraphQLNamedType): readonly GraphQLNamedType[] {
    const onlyFields = set.selections.every(({ kind }) => kind === Kind.FIELD);
    if (!isAbstractType(type) || (onlyFields && isInterfaceType(type))) return [type];
    return this.reading.schema.getPossibleTypes(type);
  }

  /** The cost of a field, as a part of what its parent costs. */
  ofField(node: FieldNode, parent: GraphQLNamedType): Cost {
    const parts = this.partsOf(node, parent);
    return parts ? fieldCost(parts) : FREE;
  }

  /** What is known of a field; nothing where it asks for the schema, or is none of this type, which is refused elsewhere. */
  partsOf(node: FieldNode, parent: GraphQLNamedType): FieldParts | undefined {
    const field = fieldNamed(parent, node.name.value);
    if (field === undefined) return undefined;
    const asked: AskedField = { field, node, variables: this.reading.variables };
    const shape = shapeOf(field);
    return {
      shape,
      below: this.ofSelection(node.selectionSet, shape.type),
      entries: askedEntries(asked, shape) ?? LIST_LENGTHS[`${parent.name}.${field.name}`],
      price: ownPrice(asked, shape),
      reach: parent === this.reading.schema.getQueryType() ? reachOfRoot(asked) : 'RELATION',
      parent: kindOfParent(parent),
    };
  }

  /** The fields of a selection for objects of a type, those of fragments among them, each fragment once. */
  fieldsOf(set: SelectionSetNode, type: GraphQLNamedType, seen = new Set<SelectionSetNode>()): FieldNode[] {
    if (seen.has(set)) return [];
    seen.add(set);
    const { fields, sets } = appliedSelections(this.reading, set, type);
    return [...fields, ...sets.flatMap((inner) => this.fieldsOf(inner, type, seen))];
  }

  #ofType(set: SelectionSetNode, type: GraphQLNamedType): Cost {
    const costs = this.#known.get(set) ?? new Map<GraphQLNamedType, Cost>();
    this.#known.set(set, costs);
    const known = costs.get(type);
    if (known) return known;
    // A fragment that spreads itself is refused by another rule; here it must only not run forever.
    costs.set(type, FREE);
    const { fields, sets } = appliedSelections(this.reading, set, type);
    const ofFields = fields.map((node) => this.ofField(node, type));
    const cost = [...ofFields, ...sets.map((inner) => this.#ofType(inner, type))].reduce(plus, FREE);
    costs.set(type, cost);
    return cost;
  }
}

/** Where objects of several types may come, by this the dearest is told: neither is a page. */
function weight(cost: Cost): number {
  return cost.once + paidByEach(cost, USUAL_TERMS);
}

function reachOfRoot(asked: AskedField): Reach {
  return argumentValue(asked, 'filter') == null ? 'WHOLE_LIST' : 'FILTERED_LIST';
}

function fieldNamed(parent: GraphQLNamedType, name: string): GraphQLField<unknown, unknown> | undefined {
  return isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[name] : undefined;
}

function kindOfParent(parent: GraphQLNamedType): FieldParts['parent'] {
  if (fieldNamed(parent, 'pageInfo')) return 'PAGE';
  return fieldNamed(parent, 'cursor') ? 'EDGE' : 'OTHER';
}
