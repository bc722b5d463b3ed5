import { compareCitations } from './compare-citations.ts';
import { compareRows } from './compare-rows.ts';
import type { ComparedSides } from './labels.ts';
import { matchFacts, type FactMatch } from './match-facts.ts';
import type { TableContents } from './package-contents.ts';
import type { RecordChange } from './package-difference.ts';
import { PackageFacts, type PackedFact } from './package-facts.ts';

/** What became of the facts, and the ids that changed. */
export interface ComparedFacts {
  readonly changes: readonly RecordChange[];
  readonly newIds: ReadonlyMap<string, string>;
}

/** What became of the facts of a package, in the order of their tables. */
export function compareFacts(sides: ComparedSides): ComparedFacts {
  const { before, after, labels } = sides;
  const [old, now] = [new PackageFacts(before), new PackageFacts(after)];
  const matches = matchFacts(old, now);
  const newIds = new Map(
    matches.flatMap(({ before: one, after: other }) =>
      one !== undefined && other !== undefined && one.id !== other.id ? [[one.id, other.id] as const] : [],
    ),
  );
  const changes = matches.flatMap((match): RecordChange[] => {
    const { before: one, after: other } = match;
    if (one === undefined || other === undefined) return [alone(match, sides)];
    const { fields } = after.tables.get(other.table) as TableContents;
    const changed = compareRows(one.row, other.row, { fields: fields.filter(({ name }) => name !== 'id'), newIds });
    const citations = compareCitations(old.citationsOf(one.id), now.citationsOf(other.id));
    if (changed.length + citations.length === 0 && one.id === other.id) return [];
    const label = labels.before.of(before.tables.get(one.table) as TableContents, one.row);
    const ids = { id: one.id, ...(one.id !== other.id && { newId: other.id }) };
    return [{ table: one.table, change: 'CHANGED', ...ids, label, fields: changed, citations }];
  });
  return { changes: inOrder(changes), newIds };
}

function alone({ before: one, after: other }: FactMatch, { before, after, labels }: ComparedSides): RecordChange {
  const { table, id, row } = (one ?? other) as PackedFact;
  const label =
    one === undefined
      ? labels.after.of(after.tables.get(table) as TableContents, row)
      : labels.before.of(before.tables.get(table) as TableContents, row);
  return { table, change: one === undefined ? 'CAME' : 'WENT', id, label, fields: [], citations: [] };
}

function inOrder(changes: readonly RecordChange[]): RecordChange[] {
  return changes.toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
