import type { EntityRow } from '../../../store/statements/rows.ts';
import { example, step, told } from './example-steps.ts';
import { turned, type ToldStep } from './told-step.ts';

const { xinmi, zhengzhou, langfang, bureau, person, other, study, medal, city, county } = example;

const ran = (subject: EntityRow, role = 'HOST', derivation: ToldStep['derivation'] = 'STATED') =>
  step(subject, 'RAN', study, { role, derivation });
const under = (one: EntityRow, above: EntityRow, derivation: ToldStep['derivation'] = 'STATED') =>
  step(one, 'UNDER', above, { derivation });

const sentences: Readonly<Record<string, readonly [steps: readonly ToldStep[], zh: string, en: string]>> = {
  'two that did the same': [
    [ran(xinmi), turned(ran(langfang))],
    '新密市总工会与廊坊市总工会都开展了求学圆梦。',
    'Xinmi Federation and Langfang Federation both ran Study for a Dream (求学圆梦).',
  ],
  'two that did different things with one programme': [
    [ran(xinmi), turned(ran(langfang, 'CO_HOST'))],
    '新密市总工会开展了求学圆梦，廊坊市总工会联合主办了求学圆梦。',
    'Xinmi Federation ran Study for a Dream (求学圆梦), and Langfang Federation co-hosted it.',
  ],
  'two that did the same, of which one is only inferred': [
    [ran(xinmi), turned(ran(langfang, 'HOST', 'INFERRED'))],
    '新密市总工会开展了求学圆梦，廊坊市总工会也开展了求学圆梦（据推断）。',
    'Xinmi Federation ran Study for a Dream (求学圆梦), and Langfang Federation ran it too (inferred).',
  ],
  'two partners of a third': [
    [step(xinmi, 'PARTNERED', bureau), turned(step(langfang, 'PARTNERED', bureau))],
    '新密市总工会和廊坊市总工会都与廊坊市教育局合作。',
    'Xinmi Federation and Langfang Federation both partnered with Langfang Education Bureau.',
  ],
  'a chain of one kind': [
    [under(xinmi, zhengzhou), under(zhengzhou, langfang)],
    '新密市总工会隶属于郑州市总工会，郑州市总工会隶属于廊坊市总工会。',
    'Xinmi Federation is under Zhengzhou Federation, which is under Langfang Federation.',
  ],
  'a chain that is partly structural': [
    [under(xinmi, zhengzhou), under(zhengzhou, langfang, 'STRUCTURAL')],
    '新密市总工会隶属于郑州市总工会，郑州市总工会隶属于廊坊市总工会（按行政层级）。',
    'Xinmi Federation is under Zhengzhou Federation, which is under Langfang Federation (by structure).',
  ],
  'a chain that is structural throughout': [
    [under(xinmi, zhengzhou, 'STRUCTURAL'), under(zhengzhou, langfang, 'STRUCTURAL')],
    '按行政层级，新密市总工会隶属于郑州市总工会，郑州市总工会隶属于廊坊市总工会。',
    'By structure, Xinmi Federation is under Zhengzhou Federation, which is under Langfang Federation.',
  ],
  'a person at the end of a chain': [
    [turned(step(person, 'HOLDS_POST', xinmi, { titles: ['主席'] })), step(person, 'RECEIVED', medal)],
    '新密市总工会的主席由李拴成担任，李拴成获得了劳动奖章。',
    'Xinmi Federation has had Li Shuancheng as 主席, who received Labour Medal (劳动奖章).',
  ],
  'two persons with different posts at one body': [
    [
      step(person, 'HOLDS_POST', xinmi, { titles: ['主席'] }),
      turned(step(other, 'HOLDS_POST', xinmi, { titles: ['副主席'] })),
    ],
    '李拴成与梁兵都在新密市总工会任职。',
    'Li Shuancheng and Liang Bing have both held posts at Xinmi Federation.',
  ],
  'different numbers of one honour': [
    [
      step(city, 'CREDITED_WITH', medal, { status: 'CONFERRED', count: 3 }),
      turned(step(county, 'CREDITED_WITH', medal, { status: 'CONFERRED', count: 1 })),
    ],
    '廊坊市与固安县都有人获得劳动奖章。',
    'Langfang City and Gu’an County both have recipients of Labour Medal (劳动奖章).',
  ],
  'a pair between two chains': [
    [step(county, 'LOCATED_IN', city), turned(step(langfang, 'LOCATED_IN', city)), ran(langfang), turned(ran(bureau))],
    '固安县与廊坊市总工会都位于廊坊市；廊坊市总工会与廊坊市教育局都开展了求学圆梦。',
    'Gu’an County and Langfang Federation are both located in Langfang City; Langfang Federation and Langfang Education Bureau both ran Study for a Dream (求学圆梦).',
  ],
};

describe('a path is one sentence', () => {
  it.each(Object.entries(sentences))('%s', (_name, [steps, zh, en]) => {
    expect(told(steps)).toEqual([zh, en]);
  });

  it('and none where there is no step', () => {
    expect(told([])).toEqual(['', '']);
  });
});
