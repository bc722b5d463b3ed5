import { targets } from '../../model/define-fact.ts';
import { entityKinds } from '../../model/entity-kinds.ts';
import { factKinds } from '../../model/fact-kinds.ts';
import { linkEnds, type LinkKind } from '../../model/link-ends.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import type { PropertyType } from './graph-model.ts';

/** Where relationships of one type lead, by type of the model, and what they carry beside an id. */
export interface StoredRelationshipType {
  readonly type: string;
  readonly from: readonly string[];
  readonly to: readonly string[];
  readonly properties: Readonly<Record<string, PropertyType>>;
}

const { entities, facts } = targets;

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

/** What links of a kind carry that others do not: it tells links between the same ends apart. */
const ofLinkKind: Readonly<Partial<Record<LinkKind, Readonly<Record<string, PropertyType>>>>> = {
  RAN: { role: 'STRING' },
  TOOK_PART_IN: { role: 'STRING' },
  CREDITED_WITH: { count: 'INTEGER', status: 'STRING' },
  HOLDS_POST: { title: 'STRING' },
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
  const links = linkKind.values.map((type) => ({
    type,
    ...linkEnds[type],
    properties: { ...ofLink, ...ofLinkKind[type] },
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
