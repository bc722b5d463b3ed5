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
import type { FigureRecord } from '../read/fact-records.ts';
import { column, namedAll, namedOne, worded, type Column } from './column.ts';
import { evidenceColumns, ofRelation, own, periodColumns, related } from './fact-columns.ts';

/** The figures as a table: of whom, what, how much in which bounds, for which programme, when, and where it is stated. */
export const figureColumns: readonly Column<FigureRecord>[] = [
  own('id'),
  ...ofRelation('subject', 'ABOUT'),
  ...namedOne<FigureRecord>('place', ({ place }) => place && { ...place, id: place.above }),
  column('measure', ({ fact }) => fact.measure),
  column('measureZh', ({ measure }) => measure?.name ?? null),
  column('measureEn', ({ measure }) => measure?.nameEn ?? null),
  own('printedAs'),
  own('value'),
  own('lower'),
  own('upper'),
  ...worded<FigureRecord>('precision', precision, ({ fact }) => fact.precision),
  ...worded<FigureRecord>('unit', unit, ({ fact }) => fact.unit),
  own('exact'),
  ...periodColumns,
  column('since', ({ relations }) => related(relations, 'SINCE')[0]?.id ?? null),
  ...worded<FigureRecord>('statType', statType, ({ fact }) => fact.statType),
  ...worded<FigureRecord>('stage', stage, ({ fact }) => fact.stage),
  ...namedAll<FigureRecord>('programmes', ({ countedIn }) => related(countedIn, 'OF_PROGRAMME')),
  ...namedAll<FigureRecord>('honours', ({ countedIn }) => related(countedIn, 'OF_HONOUR')),
  ...namedAll<FigureRecord>('doneFor', ({ countedIn }) => related(countedIn, 'DONE_FOR')),
  column('countedIn', ({ relations }) => related(relations, 'COUNTED_IN')[0]?.id ?? null),
  column('countedInTitle', ({ relations }) => related(relations, 'COUNTED_IN')[0]?.name ?? null),
  ...worded<FigureRecord>('group', group, ({ fact }) => fact.group),
  ...worded<FigureRecord>('groupNot', group, ({ fact }) => fact.groupNot),
  ...worded<FigureRecord>('level', level, ({ fact }) => fact.level),
  ...worded<FigureRecord>('siteType', siteType, ({ fact }) => fact.siteType),
  ...worded<FigureRecord>('contractType', contractType, ({ fact }) => fact.contractType),
  ...worded<FigureRecord>('unionForm', unionForm, ({ fact }) => fact.unionForm),
  ...worded<FigureRecord>('unionLevel', unionLevel, ({ fact }) => fact.unionLevel),
  column('partOf', ({ relations }) => related(relations, 'PART_OF')[0]?.id ?? null),
  ...worded<FigureRecord>('partOfBasis', partBasis, ({ relations }) => {
    return relations.find(({ relation }) => relation === 'PART_OF')?.basis;
  }),
  column('supersedes', ({ relations }) => related(relations, 'SUPERSEDES').map(({ id }) => id)),
  ...evidenceColumns,
];
