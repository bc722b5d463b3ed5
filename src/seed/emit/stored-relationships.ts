import type { ValueOf } from '../../model/define-vocabulary.ts';
import { targets } from '../../model/define-fact.ts';
import { entityKinds } from '../../model/entity-kinds.ts';
import { factKinds } from '../../model/fact-kinds.ts';
import type { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { PropertyType } from './graph-model.ts';

/** Where relationships of one type lead, by type of the model, and what they carry beside an id. */
export interface StoredRelationshipType {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: Readonly<Record<string, PropertyType>>;
}

const { bodies, entities, facts } = targets;

/** What a relation of a fact carries. */
const ofRelation: Readonly<Record<string, Readonly<Record<string, PropertyType>>>> = {
  DONE_BY: { role: 'STRING' },
  PART_OF: { basis: 'STRING' },
};

const evidence: readonly StoredRelationshipType[] = [
  { type: 'SINCE', from: facts, to: ['Activity'], properties: {} },
  { type: 'CITES', from: facts, to: ['Passage', 'Source'], properties: { anchor: 'STRING' } },
  { type: 'CONCERNS', from: facts, to: entities, properties: {} },
  { type: 'CONCERNS', from: ['Conflict'], to: [...facts, ...entities], properties: {} },
  { type: 'IN_SOURCE', from: ['Passage'], to: ['Source'], properties: {} },
  {
    type: 'MENTIONS',
    from: ['Passage'],
    to: entities,
    properties: { reason: 'STRING', rule: 'STRING', surface: 'STRING', surfaceKey: 'STRING' },
  },
  { type: 'STATED_IN', from: entities, to: ['Source'], properties: {} },
  { type: 'SUBJECT', from: ['Source'], to: entities, properties: {} },
];

interface LinkEnds {
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties?: Readonly<Record<string, PropertyType>>;
}

/** The ends of links, and what tells links between the same ends apart. */
const linkEnds: Readonly<Record<ValueOf<typeof linkKind>, LinkEnds>> = {
  UNDER: { from: ['Union'], to: ['Union'] },
  LED_BY: { from: ['Union'], to: ['Organisation'] },
  BELONGS_TO: { from: entities, to: entities },
  LOCATED_IN: { from: entities, to: ['Place'] },
  RAN: { from: bodies, to: ['Programme'], properties: { role: 'STRING' } },
  TOOK_PART_IN: { from: bodies, to: ['Programme'], properties: { role: 'STRING' } },
  PLANS: { from: bodies, to: ['Programme'] },
  SERVED: { from: bodies, to: [...bodies, 'Place'] },
  ACTIVE_IN: { from: bodies, to: ['Place'] },
  PARTNERED: { from: bodies, to: bodies },
  RECEIVED: { from: entities, to: ['Honour'] },
  GRANTED: { from: bodies, to: ['Honour'] },
  NOMINATED_FOR: { from: entities, to: ['Honour'] },
  CREDITED_WITH: { from: ['Union', 'Place'], to: ['Honour'], properties: { count: 'INTEGER', status: 'STRING' } },
  HOLDS_POST: { from: ['Person'], to: bodies, properties: { title: 'STRING' } },
};

const ofLink = {
  derivation: 'STRING',
  facts: 'LIST<STRING>',
  fromDay: 'INTEGER',
  periodFrom: 'STRING',
  periodTo: 'STRING',
  position: 'INTEGER',
  toDay: 'INTEGER',
} as const;

const labels = new Map<string, string>(Object.values(entityKinds).map(({ type, label }) => [type, label]));

/** The relationships of the graph: relations of facts, evidence, and links. Ends are labels; a type may come more than once. */
export function storedRelationships(): StoredRelationshipType[] {
  const relations = Object.values(factKinds).flatMap(({ type: from, relations: own }) =>
    Object.entries(own).map(([type, { to }]) => ({ type, from: [from], to, properties: ofRelation[type] ?? {} })),
  );
  const links = Object.entries(linkEnds).map(([type, { from, to, properties }]) => ({
    type,
    from,
    to,
    properties: { ...ofLink, ...properties },
  }));
  return [...relations, ...evidence, ...links].map(({ type, from, to, properties }) => ({
    type,
    from: from.map(labelOf),
    to: to.map(labelOf),
    properties: { ...properties, id: 'STRING' },
  }));
}

function labelOf(type: string): string {
  return labels.get(type) ?? type;
}
