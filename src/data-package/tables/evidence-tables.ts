import type { Cell } from '../../export/table/column.ts';
import { dateBasis } from '../../model/vocabulary/date-basis.ts';
import { mentionRule } from '../../model/vocabulary/mention-rule.ts';
import { passageRole } from '../../model/vocabulary/passage-role.ts';
import { sourceKind } from '../../model/vocabulary/source-kind.ts';
import { sources } from '../../store/statements/families.ts';
import type { SourceRow } from '../../store/statements/rows.ts';
import { field, type Field } from '../field.ts';
import { packageTable, type PackageTable } from '../package-table.ts';
import { familyRecords } from '../read/family-records.ts';
import { numberedCitations, type NumberedCitation } from '../read/numbered-citations.ts';
import { sourceMentions, type MentionRow } from '../read/source-mentions.ts';
import { sourcePassages, type SourcePassage } from '../read/source-passages.ts';
import { entityTableNames } from './entity-table-names.ts';
import { factTableNames } from './fact-table-names.ts';

const ofSource = (name: keyof SourceRow, description: string): Field<SourceRow> =>
  field(name, description, { cell: (source) => source[name] });

/** Where in a source something stands. */
function placeFields<Record>(of: (record: Record) => { source: Cell; block: Cell; sentence: Cell }): Field<Record>[] {
  return [
    field('source', 'The source. 来源', { refersTo: ['sources'], cell: (record) => of(record).source }),
    field('block', 'Number of the block in it, from 1. 段', { type: 'integer', cell: (record) => of(record).block }),
    field('sentence', 'Number of the sentence in the block, from 1. 句', {
      type: 'integer',
      cell: (record) => of(record).sentence,
    }),
  ];
}

const sourceTable = packageTable<SourceRow>({
  name: 'sources',
  title: 'Sources 来源',
  holds: 'evidence',
  key: ['id'],
  label: ['title'],
  fields: [
    ofSource('id', 'Stays the same from version to version. 标识'),
    ofSource('title', 'Its title. 标题'),
    field('kind', 'Kind of source. 类别', { vocabulary: sourceKind, cell: ({ kind }) => kind }),
    ofSource('publisher', 'Who published it. 发布者'),
    ofSource('host', 'The web site from which it was captured. 网站'),
    ofSource('url', 'Where it is on the web. 网址'),
    ofSource('publishedOn', 'When it was published, as EDTF. 发布时间'),
    field('publishedBasis', 'Where that comes from. 日期依据', {
      vocabulary: dateBasis,
      cell: ({ publishedBasis }) => publishedBasis,
    }),
    ofSource('capturedOn', 'When it was captured. 采集时间'),
    ofSource('script', 'Script, as ISO 15924. 文字'),
    ofSource('sha256', 'SHA-256 of the captured file. 文件校验和'),
    field('subject', 'The entity that it is about. 主题实体', {
      refersTo: entityTableNames,
      cell: ({ subject }) => subject,
    }),
  ],
  read: (store) => familyRecords(store, 'Source/TITLE', sources),
});

const citationTable = packageTable<NumberedCitation>({
  name: 'citations',
  title: 'Where facts are stated 引证',
  holds: 'evidence',
  key: ['fact', 'number'],
  label: ['source', 'block', 'sentence'],
  fields: [
    field('fact', 'The fact. 事实', { refersTo: factTableNames, cell: ({ fact }) => fact }),
    field('number', 'Number among the citations of the fact, from 1. 序号', {
      type: 'integer',
      cell: ({ number }) => number,
    }),
    ...placeFields<NumberedCitation>((citation) => citation),
    field('anchor', 'The printed form to look for in the sentence. 原文字样', { cell: ({ anchor }) => anchor }),
  ],
  read: numberedCitations,
});

const passageTable = packageTable<SourcePassage>({
  name: 'passages',
  title: 'Sentences, by place and hash 句段定位',
  holds: 'evidence',
  key: ['id'],
  label: [],
  fields: [
    field('id', 'Source, block, sentence. 标识', { cell: ({ id }) => id }),
    ...placeFields<SourcePassage>((passage) => passage),
    field('start', 'Its first character in the captured file, from 0. 起始字符', {
      type: 'integer',
      cell: ({ start }) => start,
    }),
    field('end', 'The first character after it. 结束字符', { type: 'integer', cell: ({ end }) => end }),
    field('sha256', 'SHA-256 of its characters in UTF-8. 校验和', { cell: ({ sha256 }) => sha256 }),
    field('role', 'What it is in the source. 句段类型', { vocabulary: passageRole, cell: ({ role }) => role }),
  ],
  read: sourcePassages,
});

const mentionTable = packageTable<MentionRow>({
  name: 'mentions',
  title: 'Which words mean whom 指称',
  holds: 'evidence',
  key: ['source', 'block', 'sentence', 'surface', 'entity'],
  label: ['surface', 'entity'],
  fields: [
    ...placeFields<MentionRow>(({ source, passage }) => ({ ...passage, source: source.id })),
    field('surface', 'The words, as printed. 原文字样', { cell: ({ surface }) => surface }),
    field('entity', 'Whom they mean. 所指', { refersTo: entityTableNames, cell: ({ means }) => means.id }),
    field('rule', 'By which rule. 判定规则', { vocabulary: mentionRule, cell: ({ rule }) => rule }),
    field('reason', 'Why, in the words of the editors. 理由', { cell: ({ reason }) => reason }),
  ],
  read: sourceMentions,
});

/** The tables of what facts rest on. */
export const evidenceTables: readonly PackageTable[] = [sourceTable, citationTable, passageTable, mentionTable];
