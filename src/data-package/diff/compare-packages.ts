import { withArticles } from './articles.ts';
import { compareFacts } from './compare-facts.ts';
import { compareTable } from './compare-table.ts';
import { sidesOf } from './labels.ts';
import type { PackageContents, TableContents } from './package-contents.ts';
import type { ColumnChange, PackageDifference } from './package-difference.ts';

/** Tables that are told with others: citations with their facts. */
const TOLD_ELSEWHERE = ['citations'];

/** What came, went and changed from one package to another. */
export function comparePackages(before: PackageContents, after: PackageContents): PackageDifference {
  const compared = sidesOf(before, after);
  const { changes: facts, newIds } = compareFacts(compared);
  const names = [...new Set([...before.tables.keys(), ...after.tables.keys()])];
  const others = names.flatMap((name) => {
    const sides = { before: before.tables.get(name), after: after.tables.get(name) };
    const holds = (sides.before ?? sides.after)?.holds;
    return holds === 'facts' || TOLD_ELSEWHERE.includes(name) ? [] : compareTable(compared, name, newIds);
  });
  const columns = names.flatMap((name) => compareColumns(name, before.tables.get(name), after.tables.get(name)));
  const { articles, records } = withArticles({ before, after }, [...others, ...facts]);
  return {
    before: { folder: before.folder, version: before.version },
    after: { folder: after.folder, version: after.version },
    equal: columns.length === 0 && records.length === 0,
    columns,
    articles,
    records,
  };
}

function compareColumns(table: string, before?: TableContents, after?: TableContents): ColumnChange[] {
  const [old, now] = [before, after].map((one) => (one?.fields ?? []).map(({ name }) => name)) as [string[], string[]];
  const came = now.filter((name) => !old.includes(name));
  const went = old.filter((name) => !now.includes(name));
  return came.length + went.length === 0 ? [] : [{ table, came, went }];
}
