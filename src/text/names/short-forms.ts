import { foldName } from './fold-name.ts';

/** A rule for the shorter (or the fuller) name in common use: what to look for, and what it becomes. */
type Rule = readonly [pattern: RegExp, ...shorter: string[]];

const division = '(?:特别行政区|自治区|自治州|自治县|[省市县区州盟旗])';

const rules: readonly Rule[] = [
  [/^中华全国总工会$/, '全国总工会', '全总'],
  [new RegExp(`^(.{2,}?)${division}总工会$`), '$1总工会'],
  [new RegExp(`^(.+${division})总工会$`), '$1总'],
  [new RegExp(`^中(?:国共产党|共)(.+${division}|中央)委员会$`), '$1委', '中共$1委', '$1委员会'],
  [/^(中|.+[省市县区州盟旗])委$/, '中共$1委', '中共$1委员会'],
  [/^(.+)人民政府$/, '$1政府'],
  [/^(.+[省市县区州])政府$/, '$1人民政府'],
  [/^(.+)人民代表大会常务委员会$/, '$1人大常委会', '$1人大'],
  [/^(.+)人力资源和社会保障([局厅部])$/, '$1人社$2'],
  [/^(.+)住房和城乡建设([局厅部])$/, '$1住建$2'],
  [/^(.+)工业和信息化([局厅部])$/, '$1工信$2'],
  [/^(.+)发展和改革委员会$/, '$1发改委', '$1发展改革委'],
  [/^(.+)卫生健康委员会$/, '$1卫健委', '$1卫生健康委'],
  [/^(.+)工会联合会$/, '$1工联会', '$1联合工会'],
  [/^(.{2,3}?)(?:.{1,3}族)+自治[州县旗]$/, '$1'],
  [/^(.{2,4})(?<![社小园校景新发超])(?:[省市县区镇乡]|街道)$/, '$1'],
];

/** Names in common use that follow from the name by rule: 新密总工会 and 新密市总 for 新密市总工会, 新密市委 for 中共新密市委员会. */
export function shortFormsOf(name: string): string[] {
  const folded = foldName(name);
  return rules.flatMap(([pattern, ...shorter]) =>
    pattern.test(folded) ? shorter.map((form) => folded.replace(pattern, form)) : [],
  );
}
