import { actorRole } from '../../model/vocabulary/actor-role.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { warningCode } from '../../model/vocabulary/warning-code.ts';
import type { ConflictRow } from '../../store/statements/conflicts.ts';
import type { ExportedLink } from '../../export/read/exported-link.ts';
import { field, type Field } from '../field.ts';
import { packageTable, type PackageTable } from '../package-table.ts';
import { sortedConflicts } from '../read/sorted-conflicts.ts';
import { sortedLinks } from '../read/sorted-links.ts';
import { entityTableNames } from './entity-table-names.ts';
import { factTableNames } from './fact-table-names.ts';

type LinkField = Field<ExportedLink>;

const ofLink = (name: keyof ExportedLink['link'], description: string): LinkField =>
  field(name, description, { cell: ({ link }) => link[name] });

const linkTable = packageTable<ExportedLink>({
  name: 'links',
  title: 'Links between entities, drawn from facts 关联',
  holds: 'derived',
  key: ['id'],
  label: ['source', 'kind', 'target'],
  fields: [
    ofLink('id', 'Kind, ends, and what tells it from others of these. 标识'),
    field('kind', 'What the one is to the other. 关联类别', { vocabulary: linkKind, cell: ({ link }) => link.kind }),
    field('source', 'From whom. 起点', { refersTo: entityTableNames, cell: ({ source: { id } }) => id }),
    field('target', 'To whom. 终点', { refersTo: entityTableNames, cell: ({ target: { id } }) => id }),
    field('role', 'The part in an activity. 参与角色', { vocabulary: actorRole, cell: ({ link }) => link.role }),
    ofLink('title', 'The post. 职务'),
    ofLink('status', 'Whether it was done, given, proposed or planned. 状态'),
    field('count', 'How many, of a single fact. 数量', { type: 'integer', cell: ({ link }) => link.count }),
    field('derivation', 'The best of its facts. 得出方式', {
      vocabulary: derivation,
      cell: ({ link }) => link.derivation,
    }),
    field('periodFrom', 'The first day of its facts. 起', { type: 'date', cell: ({ link }) => link.periodFrom }),
    field('periodTo', 'The last day of its facts. 止', { type: 'date', cell: ({ link }) => link.periodTo }),
    field('facts', 'The facts from which it is drawn. 依据事实', {
      type: 'list',
      refersTo: factTableNames,
      cell: ({ link }) => link.facts,
    }),
  ],
  read: sortedLinks,
});

const conflictTable = packageTable<ConflictRow>({
  name: 'conflicts',
  title: 'Facts that do not go together 存疑',
  holds: 'derived',
  key: ['id'],
  label: ['messageEn'],
  fields: [
    field('id', 'Its code and its first two facts. 标识', { cell: ({ id }) => id }),
    field('code', 'What is odd. 提示类别', { vocabulary: warningCode, cell: ({ code }) => code }),
    field('messageZh', 'The warning in Chinese. 中文说明', { cell: ({ messageZh }) => messageZh }),
    field('messageEn', 'The warning in English. 英文说明', { cell: ({ messageEn }) => messageEn }),
    field('facts', 'The facts, as the message names them. 相关事实', {
      type: 'list',
      refersTo: factTableNames,
      cell: (conflict) => conflict.facts,
    }),
  ],
  read: sortedConflicts,
});

/** The tables that follow from facts. */
export const derivedTables: readonly PackageTable[] = [linkTable, conflictTable];
