import { toSimplified } from '../../text/names/to-simplified.ts';
import type { StoredRelationship } from '../../store/stored-graph.ts';
import { passageId, type Dataset, type FactRecord } from '../assemble/dataset.ts';
import type { GraphIndex } from '../index/graph-index.ts';
import type { LinkRecord } from '../links/draw-links.ts';
import { dayNumber, storable } from './properties.ts';
import { storedRelations } from './stored-relations.ts';

type Draft = Omit<StoredRelationship, 'id' | 'properties'> & { properties?: Readonly<Record<string, unknown>> };

/** All relationships of the graph: of facts, of evidence, the links, and those that are computed for reading. */
export function relationships(index: GraphIndex): StoredRelationship[] {
  const { dataset } = index;
  const facts = [...dataset.facts.values()];
  const drafts = [
    ...facts.flatMap(storedRelations),
    ...facts.flatMap(citations),
    ...facts.flatMap(({ id }) =>
      (index.concerns.get(id) ?? []).map((to): Draft => ({ type: 'CONCERNS', from: id, to })),
    ),
    ...evidence(dataset),
    ...[...dataset.entities.keys()].flatMap((from) =>
      index.articlesOf(from).map((to): Draft => ({ type: 'STATED_IN', from, to })),
    ),
  ];
  return [...numbered(drafts), ...links(index.links)];
}

function citations(fact: FactRecord): Draft[] {
  return fact.citations.map(({ source, at, anchor }) => ({
    type: 'CITES',
    from: fact.id,
    to: at === undefined ? source : passageId(source, at),
    properties: { anchor },
  }));
}

function evidence(dataset: Dataset): Draft[] {
  const passages = [...dataset.passages.values()].map(({ id, source }): Draft => ({
    type: 'IN_SOURCE',
    from: id,
    to: source,
  }));
  const subjects = [...dataset.sources.values()].flatMap(({ id, subject }): Draft[] =>
    subject === undefined ? [] : [{ type: 'SUBJECT', from: id, to: subject }],
  );
  const mentions = dataset.mentions.flatMap(({ source, at, means, surface, rule, reason }) =>
    at.map((address): Draft => {
      const properties = { surface, surfaceKey: toSimplified(surface), rule, reason };
      return { type: 'MENTIONS', from: passageId(source, address), to: means, properties };
    }),
  );
  return [...passages, ...subjects, ...mentions];
}

/** Gives each relationship an id: ends and type, and a number where they stand more than once. */
function numbered(drafts: readonly Draft[]): StoredRelationship[] {
  const seen = new Map<string, number>();
  return drafts.map(({ type, from, to, properties }) => {
    const ends = `${from} ${type} ${to}`;
    const times = (seen.get(ends) ?? 0) + 1;
    seen.set(ends, times);
    const id = times === 1 ? ends : `${ends} ${times}`;
    return { id, type, from, to, properties: storable({ ...properties, id }) };
  });
}

/** Links in the order in which they are listed: by kind, then by their ends. */
function links(records: readonly LinkRecord[]): StoredRelationship[] {
  const ordered = records.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return ordered.map(({ kind, from, to, id, facts, derivation, periodFrom, periodTo, ...qualities }, position) => ({
    id,
    type: kind,
    from,
    to,
    properties: storable({
      ...qualities,
      id,
      facts,
      derivation,
      position,
      periodFrom,
      periodTo,
      fromDay: dayNumber(periodFrom),
      toDay: dayNumber(periodTo),
    }),
  }));
}
