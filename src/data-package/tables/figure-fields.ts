import { contractType } from '../../model/vocabulary/contract-type.ts';
import { group } from '../../model/vocabulary/group.ts';
import { level } from '../../model/vocabulary/level.ts';
import { partBasis } from '../../model/vocabulary/part-basis.ts';
import { precision } from '../../model/vocabulary/precision.ts';
import { siteType } from '../../model/vocabulary/site-type.ts';
import { stage } from '../../model/vocabulary/stage.ts';
import { statType } from '../../model/vocabulary/stat-type.ts';
import { unionForm } from '../../model/vocabulary/union-form.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import { unit } from '../../model/vocabulary/unit.ts';
import type { FactRecord } from '../../store/records/fact-record.ts';
import { field } from '../field.ts';
import { one, own, several, worded, wordedList, type FactField } from './fact-fields.ts';

/** The fields of a figure: of whom, what, how much in which bounds, and what it is broken down by. */
export const figureFields: readonly FactField[] = [
  one('subject', 'Of whom it speaks. 统计主体', { relation: 'ABOUT', to: ['unions', 'organisations', 'places'] }),
  one('measure', 'What is counted. 指标', { relation: 'OF_MEASURE', to: ['measures'] }),
  own('printedAs', 'As the source prints it. 原文写法'),
  own('exact', 'The exact decimal that stands there. 精确十进制数'),
  own('value', 'The number, in the unit. 数值', 'number'),
  own('lower', 'It is at least this; empty is unbounded. 下界', 'number'),
  own('upper', 'It is at most this; empty is unbounded. 上界', 'number'),
  worded('precision', 'How exact the source is. 精度', precision),
  worded('unit', 'Unit of value and bounds. 单位', unit),
  worded('statType', 'Of a period or at a date. 时期或时点', statType),
  worded('stage', 'The stage at which it was counted. 阶段', stage),
  one('countedIn', 'The activity or conferral in which it was counted. 所计活动', {
    relation: 'COUNTED_IN',
    to: ['activities', 'conferrals'],
  }),
  wordedList('group', 'Which people are counted. 人群', group),
  wordedList('groupNot', 'Which people are left out. 不含人群', group),
  wordedList('level', 'Honours of which level. 级别', level),
  wordedList('siteType', 'Which sites. 阵地类型', siteType),
  wordedList('contractType', 'Which contracts. 合同类型', contractType),
  wordedList('unionForm', 'Unions of which form. 组织形式', unionForm),
  wordedList('unionLevel', 'Unions of which level. 工会级别', unionLevel),
  one('partOf', 'The figure of which it is a part. 总数', { relation: 'PART_OF', to: ['figures'] }),
  field<FactRecord>('partOfBasis', 'Whether the source says so. 从属依据', {
    vocabulary: partBasis,
    cell: ({ relations }) => relations.find(({ relation }) => relation === 'PART_OF')?.basis ?? null,
  }),
  several('supersedes', 'The figures in whose place it stands. 取代', { relation: 'SUPERSEDES', to: ['figures'] }),
];
