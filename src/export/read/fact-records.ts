import type { GraphReader } from '../../store/graph-store.ts';
import {
  citationsOfFacts,
  relationsOfFacts,
  type CitationRow,
  type ExportedLinkRow,
  type RelationRow,
} from '../../store/statements/export.ts';
import { facts } from '../../store/statements/families.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import { upwardLinks } from './entity-records.ts';
import { grouped } from './grouped.ts';

/** A fact with everything it leads to. */
export interface FactRecord {
  readonly fact: FactRow;
  readonly relations: readonly RelationRow[];
  readonly citations: readonly CitationRow[];
  /** What the activity or conferral leads to in which a figure was counted. */
  readonly countedIn: readonly RelationRow[];
  /** Where the subject of a figure lies. */
  readonly places: readonly ExportedLinkRow[];
}

/** Facts with what they lead to directly and where they are stated, in the order of their ids: three statements. */
export async function readFactRecords(store: GraphReader, ids: string[]): Promise<FactRecord[]> {
  const [rows, related, cited] = await Promise.all([
    store.read(facts.byId, { ids }),
    store.read(relationsOfFacts, { ids }),
    store.read(citationsOfFacts, { ids }),
  ]);
  const byId = new Map(rows.map(({ node }) => [node.id, node]));
  const relations = grouped(related, ({ id }) => id);
  const citations = grouped(cited, ({ id }) => id);
  return ids.flatMap((id) => {
    const fact = byId.get(id);
    if (fact === undefined) return [];
    const joined = { relations: relations.get(id) ?? [], citations: citations.get(id) ?? [] };
    return [{ fact, ...joined, countedIn: [], places: [] }];
  });
}

/** Figures with their programmes, whom they were counted for, and where their subjects lie: two statements more. */
export async function readFigureRecords(store: GraphReader, ids: string[]): Promise<FactRecord[]> {
  const records = await readFactRecords(store, ids);
  const [related, places] = await Promise.all([
    store.read(relationsOfFacts, { ids: targetsOf(records, 'COUNTED_IN') }),
    upwardLinks(store, targetsOf(records, 'ABOUT'), ['LOCATED_IN']),
  ]);
  const countedIn = grouped(related, ({ id }) => id);
  return records.map((record) => ({
    ...record,
    countedIn: record.relations.flatMap(({ relation, target }) =>
      relation === 'COUNTED_IN' ? (countedIn.get(target) ?? []) : [],
    ),
    places: record.relations.flatMap(({ relation, target }) =>
      relation === 'ABOUT' ? (places.get(target) ?? []) : [],
    ),
  }));
}

function targetsOf(records: readonly FactRecord[], wanted: string): string[] {
  const targets = records.flatMap(({ relations }) =>
    relations.flatMap(({ relation, target }) => (relation === wanted ? [target] : [])),
  );
  return [...new Set(targets)];
}
