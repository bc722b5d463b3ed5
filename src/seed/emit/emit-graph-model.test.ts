import { join } from 'node:path';
import type { PropertyValue, StoredNode } from '../../store/stored-graph.ts';
import { loadableSeeds } from '../examine-seeds.ts';
import { toStoredGraph } from '../stored/to-stored-graph.ts';
import { emitGraphModel } from './emit-graph-model.ts';

/** What the model has and these seeds do not need, or what only Neo4j has. */
const notInSeeds = {
  labels: ['Stored'],
  relationshipTypes: ['NOMINATED_FOR'],
  ofAnyFact: ['fromDay', 'note', 'periodEdtf', 'periodFrom', 'periodTo', 'rankReason', 'scope', 'toDay'],
  ofAnyLink: ['fromDay', 'periodFrom', 'periodTo', 'toDay'],
};

const graph = toStoredGraph(loadableSeeds(join(__dirname, '../../../seeds')));
const model = emitGraphModel();
const nodes = new Map<string, StoredNode>(graph.nodes.map((node) => [node.id, node]));
const labels = [...new Set(graph.nodes.flatMap((node) => node.labels))].toSorted();
const types = [...new Set(graph.relationships.map(({ type }) => type))].toSorted();

it('names all labels and relationship types of the seeds, and few that they do not need', () => {
  expect([...labels, ...notInSeeds.labels].toSorted()).toEqual(Object.keys(model.labels).toSorted());
  expect([...types, ...notInSeeds.relationshipTypes].toSorted()).toEqual(
    Object.keys(model.relationshipTypes).toSorted(),
  );
});

it.each(labels)('names the properties of the label %s', (label) => {
  const stored = namesIn(graph.nodes.filter((node) => node.labels.includes(label)).map(({ properties }) => properties));
  const named = Object.keys(model.labels[label]!.properties);
  expect(stored.filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => !stored.includes(name) && !notInSeeds.ofAnyFact.includes(name))).toEqual([]);
});

it.each(types)('names the properties of the relationship type %s', (type) => {
  const stored = namesIn(graph.relationships.filter((one) => one.type === type).map(({ properties }) => properties));
  const named = Object.keys(model.relationshipTypes[type]!.properties);
  expect(stored.filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => !stored.includes(name) && !notInSeeds.ofAnyLink.includes(name))).toEqual([]);
});

it('gives every stored value a type that it has', () => {
  const ofNodes = graph.nodes.flatMap(({ labels: all, properties }) =>
    all.flatMap((label) => wrongTypes(label, properties, model.labels[label]!.properties)),
  );
  const ofRelationships = graph.relationships.flatMap(({ type, properties }) =>
    wrongTypes(type, properties, model.relationshipTypes[type]!.properties),
  );
  expect(new Set([...ofNodes, ...ofRelationships])).toEqual(new Set());
});

it('lets every stored relationship lead from and to a label that it names', () => {
  const astray = graph.relationships.filter(({ type, from, to }) => {
    const ends = model.relationshipTypes[type]!;
    return !hasLabel(from, ends.from) || !hasLabel(to, ends.to);
  });
  expect(astray.map(({ id }) => id)).toEqual([]);
});

it('lists every property key once, in order', () => {
  const { propertyKeys } = model;
  expect(propertyKeys).toEqual([...new Set(propertyKeys)].toSorted());
  expect(propertyKeys).toEqual(expect.arrayContaining(['name', 'exact', 'anchor', 'surface', 'checksum']));
});

function namesIn(all: readonly Readonly<Record<string, unknown>>[]): string[] {
  return [...new Set(all.flatMap((properties) => Object.keys(properties)))].toSorted();
}

function hasLabel(id: string, allowed: readonly string[]): boolean {
  return nodes.get(id)!.labels.some((label) => allowed.includes(label));
}

function wrongTypes(
  of: string,
  properties: Readonly<Record<string, PropertyValue>>,
  named: Readonly<Record<string, string>>,
) {
  const wrong = Object.entries(properties).filter(
    ([name, value]) => !typesOf(value).some((type) => named[name]?.split(' | ').includes(type)),
  );
  return wrong.map(([name, value]) => `${of}.${name}: ${typesOf(value).join(' or ')} is not ${named[name]}`);
}

/** The types a value has; an empty list is a list of anything. */
function typesOf(value: PropertyValue): string[] {
  if (typeof value === 'string') return ['STRING'];
  if (typeof value === 'number') return [Number.isInteger(value) ? 'INTEGER' : 'FLOAT'];
  if (typeof value === 'boolean') return ['BOOLEAN'];
  const [first] = value;
  return first === undefined ? ['LIST<STRING>', 'LIST<INTEGER>'] : [`LIST<${typesOf(first)[0]}>`];
}
