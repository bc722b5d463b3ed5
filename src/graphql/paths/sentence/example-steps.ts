import type { EntityRow } from '../../../store/statements/rows.ts';
import { tellChinese } from './tell-chinese.ts';
import { tellEnglish } from './tell-english.ts';
import type { ToldStep } from './told-step.ts';

type Named = readonly [type: EntityRow['type'], name: string, nameEn: string, more?: Partial<EntityRow>];

function entity([type, name, nameEn, more]: Named): EntityRow {
  const empty = { kind: null, level: null, form: null, industry: null, family: null, target: null };
  const code = { code: null, codeSystem: null, codeRevision: null };
  return { id: nameEn, type, name, nameEn, aliases: [], sourcesCount: 1, ...empty, ...code, ...more };
}

/** Somebody and something of every kind, for sentences. */
export const example = {
  xinmi: entity(['Union', '新密市总工会', 'Xinmi Federation']),
  zhengzhou: entity(['Union', '郑州市总工会', 'Zhengzhou Federation']),
  langfang: entity(['Union', '廊坊市总工会', 'Langfang Federation']),
  bureau: entity(['Organisation', '廊坊市教育局', 'Langfang Education Bureau']),
  team: entity(['Organisation', '廊坊市宣讲团', 'Langfang Lecture Team']),
  committee: entity(['Organisation', '中共新密市委员会', 'CPC Xinmi Committee']),
  person: entity(['Person', '李拴成', 'Li Shuancheng']),
  other: entity(['Person', '梁兵', 'Liang Bing']),
  seasons: entity(['Programme', '四季送', 'Four Seasons']),
  study: entity(['Programme', '求学圆梦', 'Study for a Dream']),
  medal: entity(['Honour', '劳动奖章', 'Labour Medal', { target: 'INDIVIDUAL' }]),
  pioneer: entity(['Honour', '工人先锋号', 'Worker Pioneer', { target: 'COLLECTIVE' }]),
  city: entity(['Place', '廊坊市', 'Langfang City', { kind: 'DIVISION' }]),
  county: entity(['Place', '固安县', 'Gu’an County', { kind: 'DIVISION' }]),
  village: entity(['Place', '范村', 'Fancun Village', { kind: 'VILLAGE' }]),
};

type Qualities = Partial<Pick<ToldStep, 'role' | 'status' | 'count' | 'derivation' | 'titles'>>;

/** A stated step that leads out, with the qualities given. */
export function step(
  subject: EntityRow,
  kind: ToldStep['kind'],
  object: EntityRow,
  qualities: Qualities = {},
): ToldStep {
  const plain = { role: null, status: null, count: null, derivation: 'STATED', titles: [] } as const;
  return { subject, kind, object, direction: 'OUT', ...plain, ...qualities };
}

/** Steps told in both languages. */
export function told(steps: readonly ToldStep[]): [zh: string, en: string] {
  return [tellChinese(steps), tellEnglish(steps)];
}
