import type { Vocabulary } from '../../model/define-vocabulary.ts';
import { entityTypes, type EntityType } from '../../model/entity-kinds.ts';
import { honourFamily } from '../../model/vocabulary/honour-family.ts';
import { honourTarget } from '../../model/vocabulary/honour-target.ts';
import { level } from '../../model/vocabulary/level.ts';
import { organisationKind } from '../../model/vocabulary/organisation-kind.ts';
import { placeKind } from '../../model/vocabulary/place-kind.ts';
import { programmeKind } from '../../model/vocabulary/programme-kind.ts';
import { unionForm } from '../../model/vocabulary/union-form.ts';
import { unionLevel } from '../../model/vocabulary/union-level.ts';
import type { EntityRow } from '../../store/statements/rows.ts';
import { field, type Field, type FieldType } from '../field.ts';
import { packageTable, type PackageTable } from '../package-table.ts';
import { statedEntities, type StatedEntity } from '../read/entity-records.ts';
import { entityTableNames } from './entity-table-names.ts';

type EntityField = Field<StatedEntity>;

const own = (name: keyof EntityRow, description: string, type: FieldType = 'string'): EntityField =>
  field(name, description, { type, cell: ({ entity }) => entity[name] });
const worded = (name: keyof EntityRow, description: string, vocabulary: Vocabulary): EntityField =>
  field(name, description, { vocabulary, cell: ({ entity }) => entity[name] });

const names: readonly EntityField[] = [
  own('id', 'Stays the same from version to version. 标识'),
  own('name', 'Name in simplified Chinese. 中文名称'),
  own('nameEn', 'Name in English. 英文名称'),
  own('aliases', 'Other names: short, former, traditional. 别名', 'list'),
];
const sources: EntityField = field('sources', 'The sources in which it stands. 所见来源', {
  type: 'list',
  refersTo: ['sources'],
  derived: true,
  cell: (record) => record.sources,
});

/** The tables of entities, one a kind. */
export const entityTables: readonly PackageTable[] = [
  entityTable('Union', 'Unions 工会', [
    worded('level', 'Level of the administrative division it covers. 级别', unionLevel),
    worded('form', 'What form of union it is. 组织形式', unionForm),
    own('industry', 'Industry of an industry federation. 行业'),
  ]),
  entityTable('Organisation', 'Organisations that are no unions 单位', [
    worded('kind', 'Kind of organisation. 类别', organisationKind),
  ]),
  entityTable('Person', 'People in a public role 人物', []),
  entityTable('Programme', 'Programmes 品牌项目', [worded('kind', 'Kind of programme. 类别', programmeKind)]),
  entityTable('Honour', 'Honours, as they are defined 荣誉', [
    worded('family', 'Family of awards. 荣誉类别', honourFamily),
    worded('level', 'Level of the body that gives it. 级别', level),
    worded('target', 'Whom it is for. 授予对象', honourTarget),
  ]),
  entityTable('Place', 'Places 地点', [
    worded('kind', 'Kind of place. 类别', placeKind),
    own('code', 'Code of the administrative division. 区划代码'),
    own('codeSystem', 'System of the code. 代码体系'),
    own('codeRevision', 'Year of the code table. 代码版本'),
  ]),
];

function entityTable(type: EntityType, title: string, fields: readonly EntityField[]): PackageTable {
  return packageTable<StatedEntity>({
    name: entityTableNames[entityTypes.indexOf(type)] as string,
    title,
    holds: 'entities',
    key: ['id'],
    label: ['name'],
    fields: [...names, ...fields, sources],
    read: (store) => statedEntities(store, type),
  });
}
