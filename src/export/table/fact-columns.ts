import { dateBasis } from '../../model/vocabulary/date-basis.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { scope } from '../../model/vocabulary/scope.ts';
import { warningCode } from '../../model/vocabulary/warning-code.ts';
import type { Citation, FactRecord, Related } from '../../store/records/fact-record.ts';
import { column, namedAll, namedOne, worded, type Column, type Named } from './column.ts';

type FactColumn = Column<FactRecord>;

/** When a fact holds, as EDTF and as the first and last day it may cover. */
export const periodColumns: readonly FactColumn[] = [
  column('period', ({ fact }) => fact.periodEdtf),
  column('from', ({ fact }) => fact.periodFrom),
  column('to', ({ fact }) => fact.periodTo),
  ...worded<FactRecord>('periodBasis', dateBasis, ({ fact }) => fact.periodBasis),
];

/** How a fact was come by, what is odd in it, and where it is stated: the last columns of every fact. */
export const evidenceColumns: readonly FactColumn[] = [
  ...worded<FactRecord>('scope', scope, ({ fact }) => fact.scope),
  ...worded<FactRecord>('derivation', derivation, ({ fact }) => fact.derivation),
  column('rank', ({ fact }) => fact.rank),
  column('rankReason', ({ fact }) => fact.rankReason),
  column('note', ({ fact }) => fact.note),
  ...worded<FactRecord>('warnings', warningCode, ({ fact }) => fact.warnings),
  column('citations', ({ citations }) => citations.map(citationText)),
  column('sources', ({ citations }) => [...new Set(citations.map(({ source }) => source))]),
  column('sourceTitles', ({ citations }) => [...new Set(citations.map(({ title }) => title))]),
];

/** A citation in one line: source, block and sentence, and the printed form to look for there. */
function citationText({ source, block, sentence, anchor }: Citation): string {
  const place = block === null ? '' : ` ${block}.${sentence}`;
  return `${source}${place}${anchor === null ? '' : ` ${anchor}`}`;
}

/** A property of the fact itself. */
export function own(name: keyof FactRecord['fact']): FactColumn {
  return column(name, ({ fact }) => fact[name]);
}

/** The one to which a relation of a fact leads. */
export function ofRelation(name: string, relation: string): FactColumn[] {
  return namedOne(name, ({ relations }) => related(relations, relation)[0]);
}

/** All to which a relation of a fact leads. */
export function ofRelations(name: string, relation: string): FactColumn[] {
  return namedAll(name, ({ relations }) => related(relations, relation));
}

/** What a relation leads to, by id and names. A fact has a title where it has a name at all. */
export function related(relations: readonly Related[], wanted: string): readonly Named[] {
  const found = relations.filter(({ relation }) => relation === wanted);
  return found.length === 0 ? NONE : found.map(({ target, name, nameEn }) => ({ id: target, name, nameEn }));
}

const NONE: readonly Named[] = [];
