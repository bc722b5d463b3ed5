import type { FactRelation, FactRecord, Origin, PassageRecord } from './dataset.ts';
import { passageId } from './dataset.ts';
import { sha256Of } from '../../text/passages/sha256-of.ts';
import type { LoadedFile } from '../read-seed-file.ts';

interface Row {
  readonly child: string;
  readonly parent: string;
  readonly kind: 'SUPERIOR' | 'LOCATED' | 'PART_OF';
  readonly number: number;
  readonly path: (string | number)[];
}

/** The affiliations that the rows of a gazetteer file state; a row is a passage whose block is its number. */
export function assembleStructure(
  file: LoadedFile,
  source: string,
  emit: { fact: (fact: FactRecord) => void; passage: (passage: PassageRecord) => void },
): void {
  const seen = new Set<string>();
  for (const row of rowsOf(file)) {
    const at = `${row.number}.1`;
    const origin: Origin = { file, path: row.path };
    if (!seen.has(at)) emit.passage(passageOf(source, at, row, origin));
    seen.add(at);
    emit.fact(factOf(source, at, row, origin));
  }
}

function rowsOf({ data }: LoadedFile): Row[] {
  const rows: Row[] = [];
  let number = 0;
  const add = (child: string, parent: string | undefined, kind: Row['kind'], path: (string | number)[]) => {
    if (parent !== undefined) rows.push({ child, parent, kind, number, path });
  };
  data.places?.forEach((place, index) => {
    number += 1;
    add(place.id, place.within, 'LOCATED', ['places', index, 'within']);
  });
  data.unions?.forEach((union, index) => {
    number += 1;
    add(union.id, union.under, 'SUPERIOR', ['unions', index, 'under']);
    add(union.id, union.place, 'LOCATED', ['unions', index, 'place']);
  });
  data.members?.forEach((member, index) => {
    number += 1;
    add(member.child, member.parent, 'PART_OF', ['members', index]);
  });
  return rows;
}

// The text of a row is what it says: its hash changes when the row does.
function passageOf(source: string, at: string, row: Row, origin: Origin): PassageRecord {
  const text = `${row.child} ${row.parent}`;
  return {
    id: passageId(source, at),
    source,
    at,
    start: 0,
    end: text.length,
    sha256: sha256Of(text),
    role: 'BODY',
    origin,
  };
}

function factOf(source: string, at: string, row: Row, origin: Origin): FactRecord {
  const relations: FactRelation[] = [
    { type: 'CHILD', to: row.child },
    { type: 'PARENT', to: row.parent },
  ];
  return {
    id: `aff-${source.replace(/^src-/, '')}-${row.kind.toLowerCase().replace('_', '-')}-${row.child}-${row.parent}`,
    type: 'Affiliation',
    properties: { derivation: 'STRUCTURAL', rank: 'NORMAL', kind: row.kind },
    period: { basis: 'NOT_STATED' },
    relations,
    citations: [{ source, at }],
    origin,
  };
}
