import { useSeeds } from './graph-fixture.ts';

const graph = useSeeds();

/** What somebody may type, what must come first among the entities of the seeds, and how it was found. */
const cases: readonly (readonly [text: string, name: string, by: string])[] = [
  ['新密市总工会', '新密市总工会', 'EXACT'],
  [' 新密市 总工会 ', '新密市总工会', 'EXACT'],
  ['廊坊市', '廊坊市', 'EXACT'],
  ['中国梦·劳动美', '中国梦·劳动美', 'EXACT'],
  ['中国梦劳动美', '中国梦·劳动美', 'EXACT'],
  ['金秋助学', '金秋助学', 'EXACT'],
  ['求学圆梦', '求学圆梦', 'EXACT'],
  ['李拴成', '李拴成', 'EXACT'],
  ['范村', '范村', 'EXACT'],
  ['焦作工匠', '焦作工匠', 'EXACT'],
  ['京津冀', '京津冀', 'EXACT'],
  ['通州区', '通州区', 'EXACT'],
  ['新密市總工會', '新密市总工会', 'SCRIPT'],
  ['新密總工會', '新密市总工会', 'SCRIPT'],
  ['中華全國總工會', '中华全国总工会', 'SCRIPT'],
  ['濮陽縣總工會', '濮阳县总工会', 'SCRIPT'],
  ['河南省總工會', '河南省总工会', 'SCRIPT'],
  ['中國夢·勞動美', '中国梦·劳动美', 'SCRIPT'],
  ['中鐵建工集團', '中铁建工集团', 'SCRIPT'],
  ['建湖縣', '建湖县', 'SCRIPT'],
  ['新密总工会', '新密市总工会', 'SHORT'],
  ['新密市总', '新密市总工会', 'SHORT'],
  ['河南省总', '河南省总工会', 'SHORT'],
  ['全总', '中华全国总工会', 'SHORT'],
  ['新密市委', '中共新密市委员会', 'SHORT'],
  ['廊坊市人社局', '廊坊市人力资源和社会保障局', 'SHORT'],
  ['廊坊', '廊坊市', 'SHORT'],
  ['焦作', '焦作市', 'SHORT'],
  ['建湖总工会', '建湖县总工会', 'SHORT'],
  ['医疗互助', '职工医疗互助', 'SHORT'],
  ['xinmi', '新密市', 'PINYIN'],
  ['xinmishizonggonghui', '新密市总工会', 'PINYIN'],
  ['xīnmì shì zǒnggōnghuì', '新密市总工会', 'PINYIN'],
  ['XinMi ZongGongHui', '新密市总工会', 'PINYIN'],
  ['langfang', '廊坊市', 'PINYIN'],
  ['luoyang', '洛阳市', 'PINYIN'],
  ['zhumadian', '驻马店市', 'PINYIN'],
  ['jianhu', '建湖县', 'PINYIN'],
  ['zhongguomeng', '中国梦·劳动美', 'PINYIN'],
  ['qiuxueyuanmeng', '求学圆梦', 'PINYIN'],
  ['lishuancheng', '李拴成', 'PINYIN'],
  ['xmszgh', '新密市总工会', 'INITIALS'],
  ['XMSZGH', '新密市总工会', 'INITIALS'],
  ['lfszgh', '廊坊市总工会', 'INITIALS'],
  ['hnszgh', '河南省总工会', 'INITIALS'],
  ['jqzx', '金秋助学', 'INITIALS'],
  ['Xinmi Federation of Trade Unions', '新密市总工会', 'ENGLISH'],
  ['langfang municipal', '廊坊市总工会', 'ENGLISH'],
  ['golden autumn', '金秋助学', 'ENGLISH'],
  ['梦', '中国梦·劳动美', 'EXACT'],
  ['密', '新密市总工会', 'EXACT'],
  ['助学', '金秋助学', 'EXACT'],
  ['廊坊 体育', '廊坊市体育局', 'EXACT'],
  ['焦作 快递', '焦作市快递业行业工会联合会', 'EXACT'],
  ['五一劳动奖章', '全国五一劳动奖章', 'EXACT'],
  ['xinmi总工会', '新密市总工会', 'PINYIN'],
  ['新密 federation', '新密市总工会', 'ENGLISH'],
  ['新蜜市总工会', '新密市总工会', 'TYPO'],
  ['新市密总工会', '新密市总工会', 'TYPO'],
  ['新密市总工工会', '新密市总工会', 'TYPO'],
  ['金秋助字', '金秋助学', 'TYPO'],
  ['李栓成', '李拴成', 'TYPO'],
  ['xinmu zonggonghui', '新密市总工会', 'TYPO'],
  ['langfagn', '廊坊市', 'TYPO'],
  ['xmszhg', '新密市总工会', 'TYPO'],
];

describe('a search over the seeds', () => {
  it.each(cases)('for %s finds %s first, by %s', async (text, name, by) => {
    const operation =
      'query ($text: String!) { search(text: $text, first: 1) { nodes { matchedBy entity { name } } } }';
    expect(await graph().brief(operation, { text })).toEqual([{ matchedBy: by, entity: name }]);
  });

  it('for a short form that many names begin with finds them all, and honours where they are asked for', async () => {
    const operation = `{
      all: search(text: "劳模") { nodes { matchedName } }
      honours: search(text: "劳模", kinds: [HONOUR]) { totalCount nodes { entity { __typename } } kinds { value count } }
    }`;
    const { all, honours } = await graph().ask<{
      all: { nodes: { matchedName: string }[] };
      honours: { totalCount: number; nodes: { entity: unknown }[]; kinds: { value: string; count: number }[] };
    }>(operation);
    expect(all.nodes.slice(0, 3).every(({ matchedName }) => matchedName.startsWith('劳模'))).toBe(true);
    expect(new Set(honours.nodes.map(({ entity }) => JSON.stringify(entity)))).toEqual(
      new Set(['{"__typename":"Honour"}']),
    );
    expect(honours.kinds).toContainEqual({ value: 'HONOUR', count: honours.totalCount });
    expect(honours.kinds.reduce((sum, { count }) => sum + count, 0)).toBe(all.nodes.length);
  });

  it.each(['', ' ', '·', 'zzzzqqq'])('for “%s” finds nothing, and that is no error', async (text) => {
    const operation = 'query ($text: String!) { search(text: $text) { totalCount nodes { score } kinds { count } } }';
    expect(await graph().ask(operation, { text })).toEqual({ search: { totalCount: 0, nodes: [], kinds: [] } });
  });

  it('for a text longer than any name is refused', async () => {
    const { errors } = await graph().run(`{ search(text: "${'工'.repeat(201)}") { totalCount } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'text' });
  });
});
