import type { Language } from './use-language.ts';

/** What the first sign of an example's name stands for, in the order shown. */
export const themes: readonly { readonly id: string; readonly name: Readonly<Record<Language, string>> }[] = [
  { id: '1', name: { zh: '工会组织', en: 'Unions' } },
  { id: '2', name: { zh: '活动与品牌', en: 'Programmes' } },
  { id: '3', name: { zh: '数据与口径', en: 'Figures' } },
  { id: '4', name: { zh: '荣誉', en: 'Honours' } },
  { id: '5', name: { zh: '人物与地方', en: 'People and places' } },
  { id: '6', name: { zh: '出处与推断', en: 'Sources and reasons' } },
  { id: 'q', name: { zh: '常见问题', en: 'Saved questions' } },
];
