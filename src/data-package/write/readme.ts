import type { Field } from '../field.ts';
import { CHECKSUMS, DESCRIPTOR } from '../file-names.ts';
import type { WrittenTable } from './write-table.ts';

/** The README of a package, in English and Chinese. */
export function readmeOf(version: string, tables: readonly WrittenTable[]): string {
  return [english(version, tables), chinese(version, tables), columnsOf(tables)].join('\n');
}

function english(version: string, tables: readonly WrittenTable[]): string {
  return `# Gonghui Graph 工会图谱, version ${version}

Facts about Chinese trade unions, each with the place where a source states it. [中文](#中文)

The facts are free: CC0 1.0 (\`LICENSE\`). The sources belong to their publishers; no sentence of theirs is in here.

${countTable('| File | What it holds | Rows |', tables)}

Every file is CSV after RFC 4180: UTF-8 with a byte order mark, lines ended by CR LF. Empty means not known, or not
applicable. Several values in one cell are joined by "; ". A text that a spreadsheet would run as a formula has an
apostrophe before it. \`${DESCRIPTOR}\` describes all tables (Frictionless Data Package 2.0); \`sha256sum -c ${CHECKSUMS}\`
checks the files.

- **Bounds.** \`printedAs\` is what the source prints, \`value\` the number read from it, \`lower\` and \`upper\` what it can
  be at least and at most. "More than 300" has the value 300, a lower bound and no upper one. Calculate with bounds.
- **Periods.** \`periodEdtf\` is the period as Extended Date/Time Format, as far as it is known: \`2024\`, \`2019-01/2019-06\`,
  \`2025~\` (about 2025). \`periodFrom\` and \`periodTo\` are its first and last day. Empty is unknown; \`periodBasis\` says
  whether the source states it. \`since\` names the activity since which a figure is counted.
- **Sums.** Do not add figures of other units, stages (\`stage\`) or people (\`group\`), nor a part and its whole
  (\`partOf\`). \`measures.csv\` says what adds.
- **Evidence.** \`citations.csv\` says for each fact in which block and sentence of which source it stands, and by which
  printed form (\`anchor\`) it is found there. \`passages.csv\` has place and hash of each sentence in the captured file.
- **Gaps.** \`gaps.csv\` says what a source does not say; this is an answer too.
`;
}

function chinese(version: string, tables: readonly WrittenTable[]): string {
  return `## 中文

工会图谱，版本 ${version}。中国工会事实数据，逐条注明来源中的位置。

事实数据不受版权限制：CC0 1.0（见 \`LICENSE\`）。来源文章版权归发布者所有，本数据包不含文章语句。

${countTable('| 文件 | 内容 | 行数 |', tables)}

各文件均为 RFC 4180 格式的 CSV：UTF-8 编码，带字节顺序标记，以 CR LF 换行。空值表示未知或不适用。同一格内的多个值以“; ”
分隔。会被电子表格当作公式执行的文字，前面加一个撇号。\`${DESCRIPTOR}\` 说明所有表格（Frictionless Data Package 2.0），
\`sha256sum -c ${CHECKSUMS}\` 校验文件。

- **上下界**：\`printedAs\` 是原文写法，\`value\` 是读出的数值，\`lower\`、\`upper\` 是可能的最小值和最大值。“300多”的数值为 300，
  有下界而无上界。计算时请用上下界。
- **时段**：\`periodEdtf\` 按扩展日期时间格式（EDTF）记录已知部分，如 \`2024\`、\`2019-01/2019-06\`、\`2025~\`（约 2025 年）；
  \`periodFrom\`、\`periodTo\` 是首日和末日。空值即未知；\`periodBasis\` 说明是否原文写明；\`since\` 指明自哪项活动起算。
- **求和**：单位、阶段（\`stage\`）、人群（\`group\`）不同的数字不可相加，部分与总数（\`partOf\`）不可相加。
  可加性见 \`measures.csv\`。
- **出处**：\`citations.csv\` 逐条列出事实所在的来源、段、句和可查找的原文字样（\`anchor\`）；\`passages.csv\` 列出每句在采集文件中的
  位置和校验和。
- **未载明**：\`gaps.csv\` 列出来源没有说明的内容；“没有说明”也是一种回答。
`;
}

function countTable(head: string, tables: readonly WrittenTable[]): string {
  const lines = tables.map(({ name, table, rows }) => `| \`${name}\` | ${table.title} | ${rows} |`);
  return [head, '| --- | --- | ---: |', ...lines].join('\n');
}

function columnsOf(tables: readonly WrittenTable[]): string {
  const parts = tables.map(({ name, table: { title, key, fields } }) => {
    const lines = fields.map((one) => `| \`${one.name}\` | ${one.type} | ${one.description} | ${leadOf(one)} |`);
    const keys = key.map((one) => `\`${one}\``).join(', ');
    const head = ['| Column 列 | Type 类型 | Meaning 含义 | Values 取值 |', '| --- | --- | --- | --- |'];
    return [`### ${name}: ${title}`, '', `Key 主键: ${keys}`, '', ...head, ...lines, ''].join('\n');
  });
  return ['## Columns 各列', '', ...parts].join('\n');
}

function leadOf({ vocabulary, refersTo = [] }: Field<unknown>): string {
  if (vocabulary !== undefined) return `vocabulary 词表 ${vocabulary.name}`;
  return refersTo.map((table) => `\`${table}.csv\``).join(', ');
}
