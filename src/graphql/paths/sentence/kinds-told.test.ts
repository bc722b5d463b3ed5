import { linkKind } from '../../../model/vocabulary/link-kind.ts';
import { example, step, told } from './example-steps.ts';
import { turned, type ToldStep } from './told-step.ts';

const {
  xinmi,
  zhengzhou,
  langfang,
  bureau,
  team,
  committee,
  person,
  seasons,
  study,
  medal,
  pioneer,
  city,
  county,
  village,
} = example;

const kinds: readonly (readonly [one: ToldStep, out: string, outEn: string, back: string, backEn: string])[] = [
  [
    step(xinmi, 'UNDER', zhengzhou),
    '新密市总工会隶属于郑州市总工会。',
    'Xinmi Federation is under Zhengzhou Federation.',
    '郑州市总工会下辖新密市总工会。',
    'Zhengzhou Federation oversees Xinmi Federation.',
  ],
  [
    step(xinmi, 'LED_BY', committee),
    '新密市总工会受中共新密市委员会领导。',
    'Xinmi Federation is led by CPC Xinmi Committee.',
    '中共新密市委员会领导新密市总工会。',
    'CPC Xinmi Committee leads Xinmi Federation.',
  ],
  [
    step(team, 'BELONGS_TO', langfang),
    '廊坊市宣讲团属于廊坊市总工会。',
    'Langfang Lecture Team belongs to Langfang Federation.',
    '廊坊市总工会下设廊坊市宣讲团。',
    'Langfang Federation includes Langfang Lecture Team.',
  ],
  [
    step(study, 'BELONGS_TO', seasons),
    '求学圆梦属于四季送。',
    'Study for a Dream (求学圆梦) belongs to Four Seasons (四季送).',
    '四季送包括求学圆梦。',
    'Four Seasons (四季送) includes Study for a Dream (求学圆梦).',
  ],
  [
    step(langfang, 'LOCATED_IN', city),
    '廊坊市总工会位于廊坊市。',
    'Langfang Federation is located in Langfang City.',
    '廊坊市设有廊坊市总工会。',
    'Langfang City is home to Langfang Federation.',
  ],
  [
    step(county, 'LOCATED_IN', city),
    '固安县位于廊坊市。',
    'Gu’an County is located in Langfang City.',
    '廊坊市下辖固安县。',
    'Langfang City includes Gu’an County.',
  ],
  [
    step(village, 'LOCATED_IN', county),
    '范村位于固安县。',
    'Fancun Village is located in Gu’an County.',
    '固安县境内有范村。',
    'Gu’an County includes Fancun Village.',
  ],
  [
    step(langfang, 'RAN', study, { role: 'HOST' }),
    '廊坊市总工会开展了求学圆梦。',
    'Langfang Federation ran Study for a Dream (求学圆梦).',
    '求学圆梦由廊坊市总工会开展。',
    'Study for a Dream (求学圆梦) was run by Langfang Federation.',
  ],
  [
    step(bureau, 'RAN', study, { role: 'CO_HOST' }),
    '廊坊市教育局联合主办了求学圆梦。',
    'Langfang Education Bureau co-hosted Study for a Dream (求学圆梦).',
    '求学圆梦由廊坊市教育局联合主办。',
    'Study for a Dream (求学圆梦) was co-hosted by Langfang Education Bureau.',
  ],
  [
    step(team, 'RAN', study, { role: 'UNDERTAKER' }),
    '廊坊市宣讲团承办了求学圆梦。',
    'Langfang Lecture Team carried out Study for a Dream (求学圆梦).',
    '求学圆梦由廊坊市宣讲团承办。',
    'Study for a Dream (求学圆梦) was carried out by Langfang Lecture Team.',
  ],
  [
    step(bureau, 'RAN', study, { role: 'PARTY' }),
    '廊坊市教育局签约开展了求学圆梦。',
    'Langfang Education Bureau ran Study for a Dream (求学圆梦) under an agreement.',
    '求学圆梦由廊坊市教育局签约开展。',
    'Study for a Dream (求学圆梦) was run under an agreement by Langfang Education Bureau.',
  ],
  [
    step(langfang, 'TOOK_PART_IN', study, { role: 'PARTICIPANT' }),
    '廊坊市总工会参加了求学圆梦。',
    'Langfang Federation took part in Study for a Dream (求学圆梦).',
    '求学圆梦有廊坊市总工会参加。',
    'Study for a Dream (求学圆梦) had Langfang Federation among its participants.',
  ],
  [
    step(langfang, 'TOOK_PART_IN', study, { role: 'INVITED' }),
    '廊坊市总工会应邀参加了求学圆梦。',
    'Langfang Federation took part in Study for a Dream (求学圆梦) by invitation.',
    '求学圆梦有廊坊市总工会应邀参加。',
    'Study for a Dream (求学圆梦) had Langfang Federation among its invited guests.',
  ],
  [
    step(langfang, 'PLANS', study),
    '廊坊市总工会计划开展求学圆梦。',
    'Langfang Federation plans to run Study for a Dream (求学圆梦).',
    '求学圆梦已列入廊坊市总工会的计划。',
    'Study for a Dream (求学圆梦) is planned by Langfang Federation.',
  ],
  [
    step(langfang, 'SERVED', village),
    '廊坊市总工会服务了范村。',
    'Langfang Federation served Fancun Village.',
    '范村得到了廊坊市总工会的服务。',
    'Fancun Village was served by Langfang Federation.',
  ],
  [
    step(langfang, 'ACTIVE_IN', village),
    '廊坊市总工会在范村开展了活动。',
    'Langfang Federation was active in Fancun Village.',
    '范村是廊坊市总工会开展活动的地方。',
    'Fancun Village saw activities by Langfang Federation.',
  ],
  [
    step(bureau, 'PARTNERED', langfang),
    '廊坊市教育局与廊坊市总工会合作。',
    'Langfang Education Bureau partnered with Langfang Federation.',
    '廊坊市总工会与廊坊市教育局合作。',
    'Langfang Federation partnered with Langfang Education Bureau.',
  ],
  [
    step(person, 'RECEIVED', medal),
    '李拴成获得了劳动奖章。',
    'Li Shuancheng received Labour Medal (劳动奖章).',
    '劳动奖章的获得者包括李拴成。',
    'Labour Medal (劳动奖章) was awarded to Li Shuancheng.',
  ],
  [
    step(zhengzhou, 'GRANTED', medal),
    '郑州市总工会授予了劳动奖章。',
    'Zhengzhou Federation granted Labour Medal (劳动奖章).',
    '劳动奖章由郑州市总工会授予。',
    'Labour Medal (劳动奖章) was granted by Zhengzhou Federation.',
  ],
  [
    step(person, 'NOMINATED_FOR', medal),
    '李拴成被推荐申报劳动奖章。',
    'Li Shuancheng was nominated for Labour Medal (劳动奖章).',
    '劳动奖章的推荐申报对象包括李拴成。',
    'Labour Medal (劳动奖章) had Li Shuancheng among its nominees.',
  ],
  [
    step(city, 'CREDITED_WITH', medal, { status: 'CONFERRED', count: 3 }),
    '廊坊市有3人获得劳动奖章。',
    'Langfang City has 3 recipients of Labour Medal (劳动奖章).',
    '劳动奖章有3人来自廊坊市。',
    'Labour Medal (劳动奖章) has 3 recipients from Langfang City.',
  ],
  [
    step(langfang, 'CREDITED_WITH', pioneer, { status: 'NOMINATED', count: 1 }),
    '廊坊市总工会统计有1个集体被推荐申报工人先锋号。',
    'Langfang Federation counts 1 nominee for Worker Pioneer (工人先锋号).',
    '工人先锋号有1个被推荐的集体计入廊坊市总工会。',
    'Worker Pioneer (工人先锋号) has 1 nominee counted for Langfang Federation.',
  ],
  [
    step(person, 'HOLDS_POST', zhengzhou, { titles: ['党组书记', '常务副主席'] }),
    '李拴成任郑州市总工会党组书记、常务副主席。',
    'Li Shuancheng has served as 党组书记 and 常务副主席 at Zhengzhou Federation.',
    '郑州市总工会的党组书记、常务副主席由李拴成担任。',
    'Zhengzhou Federation has had Li Shuancheng as 党组书记 and 常务副主席.',
  ],
];

describe('a step is told in its own words, from either end', () => {
  it.each(kinds)('$kind', (one, out, outEn, back, backEn) => {
    expect(told([one])).toEqual([out, outEn]);
    expect(told([turned(one)])).toEqual([back, backEn]);
  });

  it('whatever its kind', () => {
    expect(new Set(kinds.map(([{ kind }]) => kind))).toEqual(new Set(linkKind.values));
  });
});
