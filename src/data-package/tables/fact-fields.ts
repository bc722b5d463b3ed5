import type { Vocabulary } from '../../model/define-vocabulary.ts';
import { dateBasis } from '../../model/vocabulary/date-basis.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { rankReason } from '../../model/vocabulary/rank-reason.ts';
import { rank } from '../../model/vocabulary/rank.ts';
import { scope } from '../../model/vocabulary/scope.ts';
import { warningCode } from '../../model/vocabulary/warning-code.ts';
import { related } from '../../export/table/fact-columns.ts';
import type { FactRecord } from '../../store/records/fact-record.ts';
import type { FactRow } from '../../store/statements/rows.ts';
import { field, type Field, type FieldType } from '../field.ts';

/** A field of a table of facts. */
export type FactField = Field<FactRecord>;

/** A property of the fact itself. */
export function own(name: keyof FactRow, description: string, type: FieldType = 'string'): FactField {
  return field(name, description, { type, cell: ({ fact }) => fact[name] });
}

/** A property that is one value of a vocabulary. */
export function worded(name: keyof FactRow, description: string, vocabulary: Vocabulary): FactField {
  return field(name, description, { vocabulary, cell: ({ fact }) => fact[name] });
}

/** A property that is several values of a vocabulary. */
export function wordedList(name: keyof FactRow, description: string, vocabulary: Vocabulary): FactField {
  return field(name, description, { type: 'list', vocabulary, cell: ({ fact }) => fact[name] });
}

/** Where a relation leads, and to which tables. */
interface Lead {
  readonly relation: string;
  readonly to: readonly string[];
}

/** The one to which a relation leads, by id. */
export function one(name: string, description: string, { relation, to }: Lead): FactField {
  const cell = ({ relations }: FactRecord) => related(relations, relation)[0]?.id ?? null;
  return field(name, description, { refersTo: to, cell });
}

/** All to which a relation leads, by id. */
export function several(name: string, description: string, { relation, to }: Lead): FactField {
  const cell = ({ relations }: FactRecord) => related(relations, relation).map(({ id }) => id);
  return field(name, description, { type: 'list', refersTo: to, cell });
}

/** The id of a fact. */
export const factId: FactField = own('id', 'Type, source, block, sentence, then a word or number. 标识');

/** What all facts have: when they hold, what they cover, how they were come by. */
export const sharedFields: readonly FactField[] = [
  own('periodEdtf', 'When it holds, as Extended Date/Time Format; empty is unknown. 时段'),
  own('periodFrom', 'The first day that the period may hold. 起', 'date'),
  own('periodTo', 'The last day that the period may hold. 止', 'date'),
  worded('periodBasis', 'Where the period comes from. 时段依据', dateBasis),
  one('since', 'The activity since which it is counted. 起算的活动', { relation: 'SINCE', to: ['activities'] }),
  worded('scope', 'Which bodies it covers. 统计范围', scope),
  worded('derivation', 'How it was read from its source. 得出方式', derivation),
  worded('rank', 'Whether it is preferred or superseded. 等级', rank),
  worded('rankReason', 'Why it has another rank than the normal one. 等级理由', rankReason),
  own('note', 'A remark of the editors. 备注'),
  field('warnings', 'What the checks say of it: see conflicts. 数据提示', {
    type: 'list',
    vocabulary: warningCode,
    derived: true,
    cell: ({ fact }) => fact.warnings,
  }),
];
