import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { activityStatus } from '../../model/vocabulary/activity-status.ts';
import { actorRole } from '../../model/vocabulary/actor-role.ts';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { gapReason } from '../../model/vocabulary/gap-reason.ts';
import { group } from '../../model/vocabulary/group.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
import { level } from '../../model/vocabulary/level.ts';
import type { FactRecord } from '../../store/records/fact-record.ts';
import { column, worded, type Column } from './column.ts';
import { evidenceColumns, ofRelation, ofRelations, own, periodColumns, related } from './fact-columns.ts';

const roles = ({ relations }: FactRecord) =>
  relations.flatMap(({ relation, role }) => (relation === 'DONE_BY' ? [role ?? 'HOST'] : []));

/** The activities as a table. `byRole` stands in the order of `by`. */
export const activityColumns: readonly Column<FactRecord>[] = [
  own('id'),
  ...worded<FactRecord>('kind', activityKind, ({ fact }) => fact.kind),
  own('title'),
  own('theme'),
  own('edition'),
  ...worded<FactRecord>('status', activityStatus, ({ fact }) => fact.status),
  ...ofRelations('by', 'DONE_BY'),
  ...worded<FactRecord>('byRole', actorRole, roles),
  ...ofRelations('programmes', 'OF_PROGRAMME'),
  ...ofRelations('doneFor', 'DONE_FOR'),
  ...ofRelations('place', 'HELD_IN'),
  ...periodColumns,
  column('since', ({ relations }) => related(relations, 'SINCE')[0]?.id ?? null),
  column('within', ({ relations }) => related(relations, 'WITHIN')[0]?.id ?? null),
  ...worded<FactRecord>('groups', group, ({ fact }) => fact.groups),
  ...evidenceColumns,
];

/** The conferrals as a table. */
export const conferralColumns: readonly Column<FactRecord>[] = [
  own('id'),
  ...worded<FactRecord>('status', conferralStatus, ({ fact }) => fact.status),
  ...ofRelation('honour', 'OF_HONOUR'),
  ...worded<FactRecord>('family', honourFamily, ({ fact }) => fact.family),
  ...worded<FactRecord>('level', level, ({ fact }) => fact.level),
  ...worded<FactRecord>('target', honourTarget, ({ fact }) => fact.target),
  own('edition'),
  ...ofRelations('recipients', 'CONFERRED_ON'),
  ...ofRelations('countedFor', 'COUNTED_FOR'),
  ...ofRelations('grantedBy', 'GRANTED_BY'),
  column('givenAt', ({ relations }) => related(relations, 'GIVEN_AT')[0]?.id ?? null),
  ...periodColumns,
  ...evidenceColumns,
];

/** What sources do not say, as a table. */
export const gapColumns: readonly Column<FactRecord>[] = [
  own('id'),
  ...ofRelation('about', 'ABOUT'),
  own('aspect'),
  ...worded<FactRecord>('reason', gapReason, ({ fact }) => fact.reason),
  ...periodColumns,
  ...evidenceColumns,
];
