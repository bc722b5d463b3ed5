import type {
  ArticleChange,
  Citation,
  CitationChange,
  ColumnChange,
  FieldChange,
  PackageDifference,
  RecordChange,
} from './package-difference.ts';

/** Tables that follow from facts and are long: they are counted only. */
const COUNTED = ['links'];
const MARKS = { CAME: '+', WENT: '-', CHANGED: '~' } as const;

/** What is different, in lines of English: + came, - went, ~ changed. */
export function tellDifference({ before, after, ...difference }: PackageDifference): string[] {
  const head = `${before.folder} (version ${before.version}) → ${after.folder} (version ${after.version})`;
  if (difference.equal) return [head, 'The data are the same'];
  const { columns, articles, records } = difference;
  const tables = [...new Set(records.map(({ table }) => table))];
  return [
    head,
    ...section('columns', columns.map(tellColumns)),
    ...section('articles', articles.map(tellArticle)),
    ...tables.flatMap((table) => tellTable(table, records)),
    '',
    `In all: ${countsOf(records)}`,
  ];
}

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ['', title, ...lines];
}

function tellColumns({ table, came, went }: ColumnChange): string {
  const parts = [...came.map((name) => `+${name}`), ...went.map((name) => `-${name}`)];
  return `~ ${table}: ${parts.join(', ')} (other columns are compared, these are not)`;
}

function tellArticle({ change, id, title, counts }: ArticleChange): string {
  const all = Object.entries(counts).map(([table, count]) => `${table} ${count}`);
  const rest = all.length === 0 ? '' : `, and with it: ${all.join(', ')}`;
  return `${MARKS[change]} ${id} 《${title}》 ${change.toLowerCase()}${rest}`;
}

/** What came or went with an article has been said there. */
function tellTable(table: string, all: readonly RecordChange[]): string[] {
  const records = all.filter((one) => one.table === table && one.withSource === undefined);
  if (records.length === 0) return [];
  if (COUNTED.includes(table)) return ['', `${table} (drawn from facts): ${countsOf(records)}`];
  return section(table, records.map(tellRecord));
}

function tellRecord({ change, id, newId, label, fields, citations }: RecordChange): string {
  const known = label === '' || id === label ? '' : ` (${label})`;
  const renamed = newId === undefined ? '' : `, now ${newId}`;
  const parts = [...fields.map(tellField), ...citations.map(tellCitation)];
  const what = change === 'CHANGED' ? parts.join('; ') || 'only its id changed' : change.toLowerCase();
  return `${MARKS[change]} ${id}${renamed}${known}: ${what}`;
}

function tellField({ field, before, after }: FieldChange): string {
  const [old, now] = [before, after].map((text) => (text === '' ? 'nothing' : text));
  return field === 'name' ? `renamed: ${old} → ${now}` : `${field} ${old} → ${now}`;
}

function tellCitation({ change, before, after }: CitationChange): string {
  const [old, now] = [before, after].map((one) => one?.anchor || 'nothing');
  if (change === 'REWORDED') return `citation of ${placeOf(after)} looks for ${now} instead of ${old}`;
  if (change !== 'MOVED') return `citation ${change.toLowerCase()}: ${placeOf(before ?? after)}`;
  return `citation moved: ${placeOf(before)} → ${placeOf(after)}${old === now ? '' : `, ${old} → ${now}`}`;
}

function placeOf(citation: Citation | undefined): string {
  if (citation === undefined) return '';
  const { source, block, sentence } = citation;
  return block === '' ? source : `${source} ${block}.${sentence}`;
}

function countsOf(records: readonly RecordChange[]): string {
  const count = (change: RecordChange['change']) => records.filter((one) => one.change === change).length;
  return `${count('CAME')} came, ${count('WENT')} went, ${count('CHANGED')} changed`;
}
