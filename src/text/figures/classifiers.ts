import { foldPrint } from './fold-print.ts';

/** Other ways to print a classifier. */
const variants: Readonly<Record<string, string>> = { 场次: '场', '人/次': '人次', 部门: '部' };

/** Classifiers that begin like a shorter one and count something else; the longest that is printed holds. */
const known = (
  '人次 人/次 户次 家次 项次 件次 个次 批次 场次 个月 个小时 个工作日 个百分点 个亿 平方米 部门 ' +
  '人 名 家 户 个 项 件 场 期 次 支 处 元 % 份 起 条 册 页 块 部'
).split(' ');

/** The classifier itself, whichever way it is printed: 場次 is 场. */
export function classifierOf(printed: string): string {
  const folded = foldPrint(printed).replace(/\s/g, '');
  return variants[folded] ?? folded;
}

/** A pattern for every known classifier and those asked for, longest first, spaces allowed within. */
export function classifierPattern(asked: readonly string[]): string {
  const all = [...new Set([...known, ...asked.map(foldPrint)])].sort((a, b) => b.length - a.length);
  return all.map((classifier) => [...classifier].map(escape).join('\\s*')).join('|');
}

function escape(character: string): string {
  return character.replace(/[.*+?^${}()|[\]\\/]/, '\\$&');
}
