import { groupBy } from '../check/group-by.ts';
import type { GraphModel } from './graph-model.ts';
import { mergedTypes } from './property-types.ts';
import { storedLabels } from './stored-labels.ts';
import { storedRelationships, type StoredRelationshipType } from './stored-relationships.ts';

/** Labels, relationship types and properties of the graph, sorted. */
export function emitGraphModel(): GraphModel {
  const labels = Object.entries(storedLabels()).map(([label, properties]) => [label, { properties }] as const);
  const byType = groupBy(storedRelationships(), ({ type }) => type);
  const relationshipTypes = [...byType].map(([type, all]) => [type, relationshipType(all)] as const);
  const all = [...labels, ...relationshipTypes].flatMap(([, { properties }]) => Object.keys(properties));
  return {
    labels: Object.fromEntries(labels),
    relationshipTypes: Object.fromEntries(relationshipTypes),
    propertyKeys: distinct(all),
  };
}

function relationshipType(all: readonly StoredRelationshipType[]): GraphModel['relationshipTypes'][string] {
  return {
    from: distinct(all.flatMap(({ from }) => from)),
    to: distinct(all.flatMap(({ to }) => to)),
    properties: mergedTypes(all.map(({ properties }) => properties)),
  };
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}
