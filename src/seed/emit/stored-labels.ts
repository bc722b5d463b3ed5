import { conflict } from '../../model/conflict.ts';
import { entityKinds } from '../../model/entity-kinds.ts';
import { passage } from '../../model/evidence/passage.ts';
import { source } from '../../model/evidence/source.ts';
import { factKinds } from '../../model/fact-kinds.ts';
import { measure } from '../../model/measure.ts';
import type { PropertyTypes } from './graph-model.ts';
import { mergedTypes, propertyTypesOf } from './property-types.ts';

const identified = { id: 'STRING', type: 'STRING' } as const;
/** What the loader adds to every record that stands in a list. */
const ordered = {
  ...identified,
  orderKeys: 'LIST<STRING>',
  positions: 'LIST<INTEGER>',
  terms: 'LIST<STRING>',
} as const;
const listed = { ...ordered, nameText: 'STRING' } as const;
/** All that exports say of a fact or an entity, with what it leads to: `store/records` reads it. */
const exported = { record: 'STRING' } as const;
const days = { fromDay: 'INTEGER', toDay: 'INTEGER' } as const;

const ofEntity = {
  ...listed,
  ...exported,
  ...integers(
    'activitiesCount',
    'figuresCount',
    'honoursCount',
    'linksCount',
    'partnersCount',
    'postsCount',
    'programmesCount',
    'recipientsCount',
    'sourcesCount',
    'subordinatesCount',
    'unionsCount',
  ),
  searchKeys: 'LIST<STRING>',
} as const;

/** The titles of the posts a person holds, a line each. */
const ofPerson = { ...ofEntity, posts: 'STRING' } as const;

const ofFact = {
  ...listed,
  ...exported,
  ...days,
  ...integers('figuresCount', 'honouredCount'),
  periodBasis: 'STRING',
  periodEdtf: 'STRING',
  periodFrom: 'STRING',
  periodTo: 'STRING',
  warnings: 'LIST<STRING>',
} as const;

/** What is grouped and added up: numbers as whole ten-thousandths, the keys of groups, and what the rules of adding read. */
const ofTally = {
  ...integers('scaled', 'scaledLower', 'scaledUpper'),
  broadStratum: 'STRING',
  stratumOrder: 'INTEGER',
  summand: 'STRING',
  groupKeys: 'LIST<STRING>',
  sourceKey: 'STRING',
  stratum: 'STRING',
  subjectKey: 'STRING',
  yearKey: 'STRING',
} as const;

/** What a figure has beside: its measure's key and unit, and the figures of which it is a part. */
const ofFigure = { ...ofFact, ...ofTally, measure: 'STRING', unit: 'STRING', wholes: 'LIST<STRING>' } as const;
/** What a conferral has beside: how many recipients it names. */
const ofConferral = { ...ofFact, ...ofTally, ...integers('named') } as const;
const ofFacts: Readonly<Record<string, PropertyTypes>> = { Figure: ofFigure, Conferral: ofConferral };

const ofListPage = {
  id: 'STRING',
  list: 'STRING',
  number: 'INTEGER',
  firstKey: 'STRING',
  ids: 'LIST<STRING>',
  orderKeys: 'LIST<STRING>',
} as const;

/** The labels of the graph with their properties: what the model says of each kind, and what the loader adds. */
export function storedLabels(): Record<string, PropertyTypes> {
  const entities = kindsOf(
    Object.values(entityKinds).map(({ label, properties }) => ({
      label,
      properties,
      added: label === 'Person' ? ofPerson : ofEntity,
    })),
  );
  const facts = kindsOf(
    Object.values(factKinds).map(({ type, properties }) => ({
      label: type,
      properties,
      added: ofFacts[type] ?? ofFact,
    })),
  );
  const { at: _address, ...ofPassage } = propertyTypesOf(passage);
  const sources = { ...propertyTypesOf(source), ...listed, ...days, ...integers('factsCount') };
  const measures = { ...propertyTypesOf(measure), ...listed, ...integers('figuresCount') };
  const conflicts = { ...propertyTypesOf(conflict), ...ordered };
  const records = [...Object.values(entities), ...Object.values(facts), sources, measures, conflicts];
  return {
    ...entities,
    ...facts,
    Entity: mergedTypes(Object.values(entities)),
    Fact: mergedTypes(Object.values(facts)),
    Source: sources,
    Measure: measures,
    Conflict: conflicts,
    Record: mergedTypes(records),
    Passage: { ...ofPassage, ...identified, ...integers('block', 'sentence') },
    ListPage: ofListPage,
    Graph: { id: 'STRING', version: 'STRING', ...integers('entities', 'facts', 'links', 'measures', 'sources') },
    // In Neo4j only, where a load writes what differs.
    Stored: { id: 'STRING', checksum: 'STRING' },
  };
}

interface StoredKind {
  readonly label: string;
  readonly properties: Parameters<typeof propertyTypesOf>[0];
  readonly added: PropertyTypes;
}

function kindsOf(kinds: readonly StoredKind[]): Record<string, PropertyTypes> {
  return Object.fromEntries(
    kinds.map(({ label, properties, added }) => [label, { ...propertyTypesOf(properties), ...added }]),
  );
}

function integers<Name extends string>(...names: readonly Name[]): Record<Name, 'INTEGER'> {
  return Object.fromEntries(names.map((name) => [name, 'INTEGER'])) as Record<Name, 'INTEGER'>;
}
