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
import { column, namedAll, namedOne, worded, type Column } from './column.ts';
import { evidenceColumns, ofRelation, own, periodColumns, related } from './fact-columns.ts';

/** The figures as a table: of whom, what, how much in which bounds, for which programme, when, and where it is stated. */
export const figureColumns: readonly Column<FactRecord>[] = [
  own('id'),
  ...ofRelation('subject', 'ABOUT'),
  ...namedOne<FactRecord>('place', ({ place }) => place ?? undefined),
  column('measure', ({ fact }) => fact.measure),
  column('measureZh', ({ relations }) => related(relations, 'OF_MEASURE')[0]?.name ?? null),
  column('measureEn', ({ relations }) => related(relations, 'OF_MEASURE')[0]?.nameEn ?? null),
  own('printedAs'),
  own('value'),
  own('lower'),
  own('upper'),
  ...worded<FactRecord>('precision', precision, ({ fact }) => fact.precision),
  ...worded<FactRecord>('unit', unit, ({ fact }) => fact.unit),
  own('exact'),
  ...periodColumns,
  column('since', ({ relations }) => related(relations, 'SINCE')[0]?.id ?? null),
  ...worded<FactRecord>('statType', statType, ({ fact }) => fact.statType),
  ...worded<FactRecord>('stage', stage, ({ fact }) => fact.stage),
  ...namedAll<FactRecord>('programmes', ({ countedIn }) => related(countedIn, 'OF_PROGRAMME')),
  ...namedAll<FactRecord>('honours', ({ countedIn }) => related(countedIn, 'OF_HONOUR')),
  ...namedAll<FactRecord>('doneFor', ({ countedIn }) => related(countedIn, 'DONE_FOR')),
  column('countedIn', ({ relations }) => related(relations, 'COUNTED_IN')[0]?.id ?? null),
  column('countedInTitle', ({ relations }) => related(relations, 'COUNTED_IN')[0]?.name ?? null),
  ...worded<FactRecord>('group', group, ({ fact }) => fact.group),
  ...worded<FactRecord>('groupNot', group, ({ fact }) => fact.groupNot),
  ...worded<FactRecord>('level', level, ({ fact }) => fact.level),
  ...worded<FactRecord>('siteType', siteType, ({ fact }) => fact.siteType),
  ...worded<FactRecord>('contractType', contractType, ({ fact }) => fact.contractType),
  ...worded<FactRecord>('unionForm', unionForm, ({ fact }) => fact.unionForm),
  ...worded<FactRecord>('unionLevel', unionLevel, ({ fact }) => fact.unionLevel),
  column('partOf', ({ relations }) => related(relations, 'PART_OF')[0]?.id ?? null),
  ...worded<FactRecord>('partOfBasis', partBasis, ({ relations }) => {
    return relations.find(({ relation }) => relation === 'PART_OF')?.basis;
  }),
  column('supersedes', ({ relations }) => related(relations, 'SUPERSEDES').map(({ id }) => id)),
  ...evidenceColumns,
];
