import type { FieldNode, GraphQLNamedType, SelectionSetNode } from 'graphql';
import { capped, paidByEach, type Terms } from './cost.ts';
import type { CostReader } from './cost-reader.ts';
import { fieldCost, type FieldParts } from './field-cost.ts';
import { termsBelow, USUAL_TERMS } from './terms.ts';

/** A field by its path from the root, and what it costs with everything below it. */
export interface DearField {
  readonly path: readonly string[];
  readonly cost: number;
}

/** A selection on a type: how often it is read, and by which terms it is paid. */
interface Place {
  readonly set: SelectionSetNode;
  readonly type: GraphQLNamedType;
  readonly times: number;
  readonly terms: Terms;
}

interface Candidate {
  readonly node: FieldNode;
  readonly parts: FieldParts;
  readonly cost: number;
}

/** Fields that only lead on from a page. */
const PLUMBING = new Set(['nodes', 'edges', 'node']);

/** The field that costs most: from the root down to the dearest each time, while it makes up half of what is around it. */
export function dearestField(reader: CostReader, set: SelectionSetNode, type: GraphQLNamedType): DearField {
  let named: DearField = { path: [], cost: 0 };
  let place: Place | undefined = { set, type, times: 1, terms: USUAL_TERMS };
  for (let path: string[] = [], around = 0; place;) {
    const dearest = dearestIn(reader, place);
    if (dearest === undefined || dearest.cost * 2 < around) break;
    path = [...path, (dearest.node.alias ?? dearest.node.name).value];
    around = dearest.cost;
    if (!PLUMBING.has(dearest.node.name.value)) named = { path, cost: dearest.cost };
    place = placeBelow(place, dearest);
  }
  return named;
}

function dearestIn(reader: CostReader, place: Place): Candidate | undefined {
  const candidates = reader
    .typesMet(place.set, place.type)
    .flatMap((type) => reader.fieldsOf(place.set, type).map((node) => ({ node, parts: reader.partsOf(node, type) })));
  let dearest: Candidate | undefined;
  for (const { node, parts } of candidates) {
    if (parts === undefined) continue;
    const cost = fieldCost(parts);
    const paid = capped(cost.once + place.times * paidByEach(cost, place.terms));
    if (paid > (dearest?.cost ?? 0)) dearest = { node, parts, cost: paid };
  }
  return dearest;
}

function placeBelow({ times, terms }: Place, { node: { selectionSet: set }, parts }: Candidate): Place | undefined {
  const { shape, entries = terms.entries } = parts;
  return (
    set && { set, type: shape.type, times: capped(times * (shape.isList ? entries : 1)), terms: termsBelow(parts) }
  );
}
