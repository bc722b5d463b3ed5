import type { Language } from './use-language.ts';

/** A group of examples. */
export interface Theme {
  /** The first figure of the numbers of its examples; `start` and `q` have none. */
  readonly id: string;
  readonly name: Readonly<Record<Language, string>>;
  /** The numbers of what also belongs here, as `12` or `q05`. */
  readonly numbers: readonly string[];
}

/** All groups of examples, in the order shown. A saved question that none of them names stands in the last. */
export const themes: readonly Theme[] = [
  theme('start', '先看这几个', 'Start here', '11 12 q06 q09 63'),
  theme('1', '工会组织', 'Unions', 'q03 q04 q05 q31 q35 q36 q41 q43 q49'),
  theme('2', '活动与品牌', 'Programmes', 'q07 q28 q37 q42 q45 q50 q52 q56 q59 q64'),
  theme('3', '数据与口径', 'Figures', 'q10 q11 q12 q16 q19 q29 q47 q53 q55 q58 q67'),
  theme('7', '比较与加总', 'Comparing and adding', 'q08 q20 q21 q30 q32 q34 q60 q61 q63'),
  theme('4', '荣誉', 'Honours', 'q13 q14 q15 q38 q39 q40 q44 q46 q68'),
  theme('5', '人物、地方与合作方', 'People, places, partners', 'q22 q23 q24 q25 q26 q27 q51 q62'),
  theme('6', '出处与推断', 'Sources and reasons', 'q01 q02 q17 q18 q33 q48 q54 q57 q65 q66'),
  theme('q', '其他常见问题', 'More saved questions', ''),
];

function theme(id: string, zh: string, en: string, numbers: string): Theme {
  return { id, name: { zh, en }, numbers: numbers.split(' ') };
}
