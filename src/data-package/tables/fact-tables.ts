import { targets } from '../../model/define-fact.ts';
import { listOrders } from '../../model/lists.ts';
import { activityKind } from '../../model/vocabulary/activity-kind.ts';
import { activityStatus } from '../../model/vocabulary/activity-status.ts';
import { actorRole } from '../../model/vocabulary/actor-role.ts';
import { affiliationKind } from '../../model/vocabulary/affiliation-kind.ts';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { gapReason } from '../../model/vocabulary/gap-reason.ts';
import { group } from '../../model/vocabulary/group.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
import { level } from '../../model/vocabulary/level.ts';
import { readFactRecords } from '../../export/read/fact-records.ts';
import type { FactRecord } from '../../store/records/fact-record.ts';
import { field } from '../field.ts';
import { packageTable, type PackageTable } from '../package-table.ts';
import { recordsById } from '../read/sorted-ids.ts';
import { entityTableNames } from './entity-table-names.ts';
import { factTableNames } from './fact-table-names.ts';
import { factId, one, own, several, sharedFields, worded, wordedList, type FactField } from './fact-fields.ts';
import { figureFields } from './figure-fields.ts';

const bodies = ['unions', 'organisations'];
const actors = [...bodies, 'people'];

const affiliationFields: readonly FactField[] = [
  worded('kind', 'How the one belongs to the other. 隶属类别', affiliationKind),
  one('child', 'What belongs. 下属', { relation: 'CHILD', to: entityTableNames }),
  one('parent', 'To what it belongs. 上属', { relation: 'PARENT', to: entityTableNames }),
];
const tenureFields: readonly FactField[] = [
  one('person', 'Who holds the post. 人物', { relation: 'HELD_BY', to: ['people'] }),
  own('title', 'The post. 职务'),
  one('body', 'Where; empty where the source does not say. 任职单位', { relation: 'HELD_AT', to: bodies }),
];
const activityFields: readonly FactField[] = [
  worded('kind', 'Kind of activity. 类别', activityKind),
  own('title', 'Its name, where it has one. 名称'),
  own('theme', 'The theme under which a programme was run. 主题'),
  own('edition', 'Number of the edition. 届次', 'integer'),
  worded('status', 'Whether it was done or is planned. 状态', activityStatus),
  several('by', 'Who did it. 主体', { relation: 'DONE_BY', to: actors }),
  field<FactRecord>('byRole', 'The parts of these in it, in the same order. 参与角色', {
    type: 'list',
    vocabulary: actorRole,
    cell: ({ relations }) => relations.flatMap((to) => (to.relation === 'DONE_BY' ? [to.role ?? 'HOST'] : [])),
  }),
  several('programmes', 'What it was a run of. 品牌项目', { relation: 'OF_PROGRAMME', to: ['programmes'] }),
  several('doneFor', 'For whom. 服务对象', { relation: 'DONE_FOR', to: entityTableNames }),
  several('heldIn', 'Where. 地点', { relation: 'HELD_IN', to: ['places', 'organisations'] }),
  one('within', 'The wider activity. 所属活动', { relation: 'WITHIN', to: ['activities'] }),
  wordedList('groups', 'For which groups of people. 人群', group),
];
const conferralFields: readonly FactField[] = [
  worded('status', 'Whether it was given or only proposed. 状态', conferralStatus),
  one('honour', 'What was given; empty where it has no name. 荣誉', { relation: 'OF_HONOUR', to: ['honours'] }),
  worded('family', 'Its family. 荣誉类别', honourFamily),
  worded('level', 'Its level. 级别', level),
  worded('target', 'To what it is given. 授予对象', honourTarget),
  own('edition', 'Number of the edition. 届次', 'integer'),
  several('recipients', 'Who got it, where they are named. 获得者', { relation: 'CONFERRED_ON', to: entityTableNames }),
  one('countedFor', 'Whose count it is, where nobody is named. 计入', {
    relation: 'COUNTED_FOR',
    to: ['unions', 'places'],
  }),
  several('grantedBy', 'Who gave it. 授予单位', { relation: 'GRANTED_BY', to: bodies }),
  one('givenAt', 'The activity at which it was given. 授予活动', { relation: 'GIVEN_AT', to: ['activities'] }),
];
const gapFields: readonly FactField[] = [
  one('about', 'Of what the source does not say it. 关于', {
    relation: 'ABOUT',
    to: [...entityTableNames, ...factTableNames],
  }),
  own('aspect', 'What is missing: a measure, DATE, NAMES, HOST, a post. 缺失内容'),
  worded('reason', 'Why. 原因', gapReason),
];

/** What a table of facts differs in. */
interface FactTable {
  readonly title: string;
  readonly label: readonly string[];
  readonly fields: readonly FactField[];
}

const described: Readonly<Record<(typeof targets.facts)[number], FactTable>> = {
  Affiliation: { title: 'Affiliations 隶属关系', label: ['child', 'kind', 'parent'], fields: affiliationFields },
  Tenure: { title: 'Posts held 任职', label: ['person', 'title', 'body'], fields: tenureFields },
  Activity: { title: 'Activities 活动', label: ['by', 'kind', 'title', 'programmes'], fields: activityFields },
  Conferral: {
    title: 'Conferrals of honours 授予或推荐',
    label: ['status', 'honour', 'recipients', 'countedFor'],
    fields: conferralFields,
  },
  Figure: { title: 'Figures 数字', label: ['subject', 'measure', 'printedAs'], fields: figureFields },
  Gap: { title: 'What sources do not say 未载明之处', label: ['about', 'aspect', 'reason'], fields: gapFields },
};

/** The tables of facts, one a kind. */
export const factTables: readonly PackageTable[] = targets.facts.map((type, index) => {
  const { title, label, fields } = described[type];
  return packageTable<FactRecord>({
    name: factTableNames[index] as string,
    title,
    holds: 'facts',
    key: ['id'],
    label,
    fields: [factId, ...fields, ...sharedFields],
    read: (store) => recordsById(store, `${type}/${listOrders[type][0]}`, (ids) => readFactRecords(store, ids)),
  });
});
