import { entityRelations } from '../../model/fact-kinds.ts';
import { measureId } from '../../model/measure.ts';
import type { GraphReader } from '../../store/graph-store.ts';
import {
  aboveEntities,
  citationsOfFacts,
  factsAsLists,
  relationsOfFacts,
  type AboveEntityRow,
} from '../../store/statements/export.ts';
import { measures } from '../../store/statements/families.ts';
import { factRow, type FactRow, type MeasureRow } from '../../store/statements/rows.ts';
import { grouped } from './grouped.ts';
import type { Citation, Related } from './related.ts';

/** A fact with everything it leads to. */
export interface FactRecord {
  readonly fact: FactRow;
  readonly relations: readonly Related[];
  readonly citations: readonly Citation[];
}

/** A figure with what the activity or conferral leads to in which it was counted, with where its subject lies, and with what is measured. */
export interface FigureRecord extends FactRecord {
  readonly countedIn: readonly Related[];
  readonly place: AboveEntityRow | undefined;
  readonly measure: MeasureRow | undefined;
}

const BETWEEN_FACTS = ['OF_MEASURE', 'COUNTED_IN', 'PART_OF', 'SUPERSEDES', 'WITHIN', 'SINCE', 'GIVEN_AT'];
const ALL_RELATIONS = [...entityRelations, ...BETWEEN_FACTS];
/** To what a figure leads, its measure aside: there are few, which are read apart. */
const OF_FIGURES = ['ABOUT', 'COUNTED_IN', 'PART_OF', 'SUPERSEDES', 'SINCE'];
/** What a figure shows of the activity or conferral in which it was counted. */
const COUNTED_FOR_WHAT = ['OF_PROGRAMME', 'OF_HONOUR', 'DONE_FOR'];

/** Facts with what they lead to and where they are stated, in the order of their ids: three statements. */
export function readFactRecords(store: GraphReader, ids: string[]): Promise<FactRecord[]> {
  return readRecords(store, ids, ALL_RELATIONS);
}

async function readRecords(store: GraphReader, ids: string[], wanted: string[]): Promise<FactRecord[]> {
  const [facts, relations, citations] = await Promise.all([
    readFacts(store, ids),
    readRelations(store, ids, wanted),
    readCitations(store, ids),
  ]);
  return ids.flatMap((id) => {
    const fact = facts.get(id);
    if (fact === undefined) return [];
    return [{ fact, relations: relations.get(id) ?? [], citations: citations.get(id) ?? [] }];
  });
}

/** Figures with their measures, what they were counted for, and where their subjects lie: three statements more. */
export async function readFigureRecords(store: GraphReader, ids: string[]): Promise<FigureRecord[]> {
  const records = await readRecords(store, ids, OF_FIGURES);
  const [countedIn, above, measured] = await Promise.all([
    readRelations(store, targetsOf(records, 'COUNTED_IN'), COUNTED_FOR_WHAT),
    store.read(aboveEntities, { ids: targetsOf(records, 'ABOUT'), kinds: ['LOCATED_IN'] }),
    readMeasures(store, records),
  ]);
  const places = new Map(above.map((row) => [row.id, row]));
  return records.map((record) => ({
    ...record,
    countedIn: countedIn.get(targetOf(record, 'COUNTED_IN')) ?? [],
    place: places.get(targetOf(record, 'ABOUT')),
    measure: measured.get(record.fact.measure ?? ''),
  }));
}

const factFields = Object.keys(factRow.shape);

async function readFacts(store: GraphReader, ids: string[]): Promise<Map<string, FactRow>> {
  const rows = await store.read(factsAsLists, { ids });
  return new Map(rows.map(({ fact }) => [String(fact[0]), namedFact(fact)]));
}

/** A fact whose properties come as a list in the order in which `factRow` names them. */
function namedFact(values: readonly unknown[]): FactRow {
  const fact: Record<string, unknown> = {};
  factFields.forEach((name, place) => (fact[name] = values[place]));
  return fact as FactRow;
}

async function readMeasures(store: GraphReader, records: readonly FactRecord[]): Promise<Map<string, MeasureRow>> {
  const keys = new Set(records.map(({ fact }) => fact.measure ?? ''));
  const rows = await store.read(measures.byId, { ids: [...keys].map(measureId) });
  return new Map(rows.map(({ node }) => [node.key, node]));
}

async function readRelations(store: GraphReader, ids: string[], relations: string[]): Promise<Map<string, Related[]>> {
  const rows = await store.read(relationsOfFacts, { ids, relations });
  const groups = grouped(rows, ({ related: [id] }) => id);
  return mapped(groups, ({ related: [, relation, role, basis, target, name, nameEn, title] }) => {
    return { relation, role, basis, target, name: name ?? title, nameEn };
  });
}

/** Where facts are stated, by the fact, in the order of their citations. */
export async function readCitations(store: GraphReader, ids: string[]): Promise<Map<string, Citation[]>> {
  const rows = await store.read(citationsOfFacts, { ids });
  const inOrder = rows.toSorted((a, b) => (a.citation[1] < b.citation[1] ? -1 : 1));
  const groups = grouped(inOrder, ({ citation: [fact] }) => fact);
  return mapped(groups, ({ citation: [, id, anchor, block, sentence, source, title] }) => {
    return { id, anchor, block, sentence, source, title };
  });
}

function mapped<Row, Value>(groups: Map<string, Row[]>, toValue: (row: Row) => Value): Map<string, Value[]> {
  return new Map([...groups].map(([key, rows]) => [key, rows.map(toValue)]));
}

function targetOf({ relations }: FactRecord, wanted: string): string {
  return relations.find(({ relation }) => relation === wanted)?.target ?? '';
}

function targetsOf(records: readonly FactRecord[], wanted: string): string[] {
  return [...new Set(records.map((record) => targetOf(record, wanted)))].filter((id) => id !== '');
}
