import type { EntityType } from '../../src/model/entity-kinds.ts';
import type { FactType } from '../../src/model/fact-kinds.ts';
import type { Period } from '../../src/model/period.ts';
import {
  type Dataset,
  type EntityRecord,
  type FactRecord,
  type FactRelation,
  type Origin,
  passageId,
} from '../../src/seed/assemble/dataset.ts';
import { readPeriod } from '../../src/text/periods/period.ts';
import { sha256Of } from '../../src/text/passages/sha256-of.ts';

/** Where made-up facts were written: nowhere. */
export const origin: Origin = {
  file: { name: 'made-up.yaml', data: {} as Origin['file']['data'], locate: () => ({ line: 1, column: 1 }) },
  path: [],
};

/** The gazetteer that states who belongs to whom. */
export const GAZETTEER = 'src-made-up-gazetteer';

/** What one made-up fact says; how it is trusted is the same for nearly all. */
export interface MadeUpFact {
  readonly id: string;
  readonly type: FactType;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly edtf?: string | undefined;
  readonly relations: readonly FactRelation[];
  readonly source: string;
  readonly at?: string | undefined;
}

/** Adds an entity to a dataset, and answers its id. */
export function addEntity(
  dataset: Dataset,
  entity: { id: string; type: EntityType; name: string; properties?: Readonly<Record<string, unknown>> },
): string {
  const { id, type, name, properties = {} } = entity;
  const record: EntityRecord = { id, type, name, nameEn: `${type} ${id}`, aliases: [], properties, origin };
  dataset.entities.set(id, record);
  return id;
}

/** Adds a fact to a dataset, with the passage it cites where that is new, and answers it. */
export function addFact(dataset: Dataset, fact: MadeUpFact): FactRecord {
  const { id, type, properties, edtf, relations, source, at } = fact;
  const record: FactRecord = {
    id,
    type,
    properties: { derivation: 'STATED', rank: 'NORMAL', ...properties },
    period: periodOf(edtf),
    relations,
    citations: [{ source, at, anchor: properties['printedAs'] as string | undefined }],
    origin,
  };
  dataset.facts.set(id, record);
  if (at !== undefined) addPassage(dataset, source, at);
  return record;
}

/** States that one thing belongs to another, as a row of the gazetteer. */
export function affiliate(dataset: Dataset, child: string, parent: string, kind: string): void {
  addFact(dataset, {
    id: `aff-made-up-${kind.toLowerCase().replace('_', '-')}-${child}-${parent}`,
    type: 'Affiliation',
    properties: { derivation: 'STRUCTURAL', kind },
    relations: [
      { type: 'CHILD', to: child },
      { type: 'PARENT', to: parent },
    ],
    source: GAZETTEER,
  });
}

const periods = new Map<string, Period>();

function periodOf(edtf: string | undefined): Period {
  if (edtf === undefined) return { basis: 'NOT_STATED' };
  const known = periods.get(edtf) ?? readStated(edtf);
  periods.set(edtf, known);
  return known;
}

function readStated(edtf: string): Period {
  const read = readPeriod(edtf);
  if (!read.ok) throw new Error(read.reason);
  return { edtf, ...(read.from && { from: read.from }), ...(read.to && { to: read.to }), basis: 'STATED' };
}

function addPassage(dataset: Dataset, source: string, at: string): void {
  const id = passageId(source, at);
  if (dataset.passages.has(id)) return;
  const passage = { id, source, at, start: 0, end: 40, sha256: sha256Of(id), role: 'BODY' as const, origin };
  dataset.passages.set(id, passage);
}
