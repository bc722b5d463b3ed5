import { useSeeds } from './graph-fixture.ts';

const graph = useSeeds();

interface Answer {
  readonly paths: {
    readonly complete: boolean;
    readonly reason: string | null;
    readonly expandedLinks: number;
    readonly paths: readonly {
      readonly hops: number;
      readonly stated: boolean;
      readonly weakest: string;
      readonly sentenceZh: string;
      readonly sentenceEn: string;
      readonly steps: readonly {
        readonly from: { readonly name: string };
        readonly to: { readonly name: string };
        readonly link: { readonly id: string };
        readonly links: readonly { readonly id: string; readonly kind: string; readonly derivation: string }[];
      }[];
    }[];
  };
}

const fields = `{ complete reason expandedLinks paths { hops stated weakest sentenceZh sentenceEn
  steps { from { name } to { name } link { id } links { id kind derivation } } } }`;

async function pathsOf(argumentsText: string) {
  const { paths } = await graph().ask<Answer>(`{ paths(${argumentsText}) ${fields} }`);
  const names = paths.paths.map(({ steps }) => [steps[0]?.from.name, ...steps.map(({ to }) => to.name)]);
  return { ...paths, names };
}

const LANGFANG_JIANHU = 'from: "union-131000", to: "union-320925"';

describe('paths', () => {
  it('finds the programme that both ran first, for it is the rarest of what they share', async () => {
    const { paths, names, complete, reason } = await pathsOf(LANGFANG_JIANHU);
    expect(names[0]).toEqual(['廊坊市总工会', '求学圆梦', '建湖县总工会']);
    expect(paths[0]).toMatchObject({ hops: 2, stated: true, weakest: 'STATED' });
    expect(paths[0]!.sentenceZh).toBe('廊坊市总工会与建湖县总工会都开展了求学圆梦。');
    expect(paths[0]!.sentenceEn).toBe(
      'Langfang Municipal Federation of Trade Unions and Jianhu County Federation of Trade Unions both ran Study for a Dream (求学圆梦).',
    );
    expect({ complete, reason }).toEqual({ complete: true, reason: null });
  });

  it('tells who only took part, behind what both ran', async () => {
    const { names, paths } = await pathsOf(LANGFANG_JIANHU);
    expect(names.map(([, through]) => through)).toContain('中国梦·劳动美');
    const dream = paths.find(({ steps }) => steps[0]!.to.name === '中国梦·劳动美');
    expect(dream!.sentenceZh).toBe('廊坊市总工会参加了中国梦·劳动美，建湖县总工会开展了中国梦·劳动美。');
    expect((await pathsOf(`${LANGFANG_JIANHU}, kinds: [RAN]`)).names.flat()).not.toContain('中国梦·劳动美');
  });

  it('goes five hops by hierarchy alone, and says that it is structure', async () => {
    const { paths, names } = await pathsOf(`${LANGFANG_JIANHU}, kinds: [UNDER]`);
    expect(names).toEqual([
      ['廊坊市总工会', '河北省总工会', '中华全国总工会', '江苏省总工会', '盐城市总工会', '建湖县总工会'],
    ]);
    expect(paths[0]).toMatchObject({ hops: 5, stated: false, weakest: 'STRUCTURAL' });
    expect(paths[0]!.sentenceZh).toMatch(/^按行政层级，廊坊市总工会隶属于河北省总工会；/);
    expect(paths[0]!.sentenceEn).toMatch(/^By structure, /);
  });

  it('tells the stated steps of a chain from the structural ones', async () => {
    const { paths } = await pathsOf('from: "union-410183", to: "union-100000", kinds: [UNDER]');
    expect(paths[0]!.sentenceZh).toBe(
      '新密市总工会隶属于郑州市总工会，郑州市总工会隶属于河南省总工会，河南省总工会隶属于中华全国总工会（按行政层级）。',
    );
    expect(paths[0]!.weakest).toBe('STRUCTURAL');
  });

  it('puts shorter paths first, and stated ones before others of their length', async () => {
    const { paths } = await pathsOf('from: "person-li-shuancheng", to: "place-131000", first: 30');
    expect(paths.length).toBe(30);
    const strengths = ['STATED', 'NORMALISED', 'INFERRED', 'EXTERNAL', 'STRUCTURAL'];
    const order = paths.map(({ hops, weakest }) => hops * 10 + strengths.indexOf(weakest));
    expect(order).toEqual(order.toSorted((one, other) => one - other));
  });

  it('gives each step its links, the strongest first, and follows none that is not asked for', async () => {
    const { paths } = await pathsOf(`${LANGFANG_JIANHU}, derivations: [STATED], first: 20, maxHops: 4`);
    const steps = paths.flatMap((path) => path.steps);
    expect(steps.every(({ link, links }) => link.id === links[0]!.id)).toBe(true);
    expect(new Set(steps.flatMap(({ links }) => links.map(({ derivation }) => derivation)))).toEqual(
      new Set(['STATED']),
    );
    expect(steps.some(({ links }) => links.length > 1)).toBe(true);
  });

  it('follows each link down to its facts', async () => {
    const answer = await graph().brief(`{
      paths(${LANGFANG_JIANHU}, first: 1) { paths { steps { link { facts { ... on Activity { kind } } } } } }
    }`);
    expect(answer).toEqual([[[['RUN']], [['RUN']]]].map((steps) => steps.map(([facts]) => facts)));
  });

  it('is the same path whichever end it starts from', async () => {
    const there = await pathsOf(`${LANGFANG_JIANHU}, first: 12`);
    const back = await pathsOf('from: "union-320925", to: "union-131000", first: 12');
    expect(new Set(back.names.map((names) => names.toReversed().join()))).toEqual(
      new Set(there.names.map((names) => names.join())),
    );
  });

  it('answers no path where there is none, and knows that', async () => {
    const none = { paths: [], complete: true };
    expect(await pathsOf('from: "union-131000", to: "union-320925", maxHops: 1')).toMatchObject(none);
    expect(await pathsOf('from: "union-131000", to: "union-131000"')).toMatchObject(none);
    expect(await pathsOf(`${LANGFANG_JIANHU}, kinds: []`)).toMatchObject(none);
  });
});

describe('what cannot be asked', () => {
  it.each([
    ['maxHops: 9', 'maxHops: 9 was asked, 1 to 8 are allowed'],
    ['maxHops: 0', 'maxHops: 0 was asked, 1 to 8 are allowed'],
    ['first: 201', 'first: 201 was asked, 1 to 200 are allowed'],
  ])('%s', async (asked, message) => {
    const { errors } = await graph().run(`{ paths(${LANGFANG_JIANHU}, ${asked}) { complete } }`);
    expect(errors?.map((error) => [error.extensions['code'], error.message.startsWith(message)])).toEqual([
      ['BAD_USER_INPUT', true],
    ]);
  });

  it('an id that nothing has, which the error names', async () => {
    const { errors } = await graph().run('{ paths(from: "union-1", to: "union-131000") { complete } }');
    expect(errors?.[0]?.message).toContain('union-1.');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', unknown: ['union-1'] });
  });
});

describe('the budget', () => {
  const everything = `{ paths { steps { from { name } links { facts { id } } } } }`;

  it('is a statement a hop, and one each for the ends, the links of all steps and their facts', async () => {
    const statements = await graph().statementsOf(`{ paths(${LANGFANG_JIANHU}, kinds: [UNDER]) ${everything} }`);
    expect(statements.filter((file) => file === 'paths/expand-entities.cypher').length).toBeLessThanOrEqual(6);
    expect(statements.filter((file) => file !== 'paths/expand-entities.cypher')).toEqual([
      'paths/links-count-of.cypher',
      'paths/links-of-pairs.cypher',
      'facts/facts-by-id.cypher',
    ]);
  });

  it('is the same for many searches at once, each of two hops', async () => {
    const one = await graph().statementsOf(`{ paths(${LANGFANG_JIANHU}) ${everything} }`);
    const pairs = ['union-410183', 'union-410800', 'union-410000', 'union-131000'];
    const searches = pairs.map((from, place) => `p${place}: paths(from: "${from}", to: "union-320925") ${everything}`);
    expect((await graph().statementsOf(`{ ${searches.join(' ')} }`)).length).toBeLessThanOrEqual(one.length + 4);
  });
});
