import { useSeeds } from './graph-fixture.ts';

const graph = useSeeds();

interface Answer {
  readonly shared: readonly {
    readonly entity: { readonly id: string; readonly name: string; readonly linkCounts: readonly { count: number }[] };
    readonly sharedBy: number;
    readonly differences: readonly string[];
    readonly sides: readonly {
      readonly entity: { readonly name: string };
      readonly links: readonly { readonly kind: string; readonly facts: readonly { readonly id: string }[] }[];
      readonly themes: readonly string[];
      readonly periodFrom: string | null;
      readonly periodTo: string | null;
    }[];
  }[];
}

const fields = `{ sharedBy differences entity { id name linkCounts { count } }
  sides { themes periodFrom periodTo entity { name } links { kind facts { id } } } }`;
const UNIONS = '["union-410183", "union-131000", "union-320925", "union-410800", "union-410300"]';

async function sharedBy(argumentsText: string) {
  return (await graph().ask<Answer>(`{ shared(${argumentsText}) ${fields} }`)).shared;
}

describe('shared', () => {
  it('finds the programme of all five, with the theme each of them gave it', async () => {
    const all = await sharedBy(`ids: ${UNIONS}, first: 50`);
    const dream = all.find(({ entity }) => entity.name === '中国梦·劳动美');
    expect(dream?.sharedBy).toBe(5);
    expect(dream?.differences).toEqual(expect.arrayContaining(['KIND', 'THEME', 'PERIOD']));
    const themed = dream!.sides.filter(({ themes }) => themes.length > 0);
    expect(themed.length).toBeGreaterThan(1);
    expect(dream!.sides.map(({ entity }) => entity.name)).toEqual([
      '新密市总工会',
      '廊坊市总工会',
      '建湖县总工会',
      '焦作市总工会',
      '洛阳市总工会',
    ]);
  });

  it('puts first what most of them share, then what is rarest', async () => {
    const all = await sharedBy(`ids: ${UNIONS}, first: 200`);
    const order = all.map(({ sharedBy, entity }) => {
      const links = entity.linkCounts.reduce((sum, { count }) => sum + count, 0);
      return [-sharedBy, links, entity.id] as const;
    });
    const sorted = order.toSorted((a, b) => a[0] - b[0] || a[1] - b[1] || (a[2] < b[2] ? -1 : 1));
    expect(order).toEqual(sorted);
    expect(all.every((one) => one.sharedBy === one.sides.length && one.sharedBy >= 2)).toBe(true);
  });

  it('shows on each side the links and the facts that say so', async () => {
    const [first] = await sharedBy('ids: ["union-131000", "union-320925"], kinds: [RAN], first: 1');
    expect(first).toMatchObject({ entity: { name: '求学圆梦' }, sharedBy: 2, differences: ['PERIOD'] });
    expect(first!.sides.map(({ links }) => links.map(({ kind }) => kind))).toEqual([['RAN'], ['RAN']]);
    expect(first!.sides.every(({ links }) => links[0]!.facts.length > 0)).toBe(true);
    expect(first!.sides.map(({ periodFrom }) => periodFrom?.slice(0, 4))).toEqual(['2024', '2021']);
  });

  it('finds nothing where nothing is shared', async () => {
    expect(await sharedBy(`ids: ${UNIONS}, kinds: [HOLDS_POST]`)).toEqual([]);
  });

  it('costs one statement each for the ids, what is shared, the links, and their facts', async () => {
    expect(await graph().statementsOf(`{ shared(ids: ${UNIONS}) ${fields} }`)).toEqual([
      'paths/links-count-of.cypher',
      'paths/linked-with-several.cypher',
      'paths/links-of-pairs.cypher',
      expect.any(String),
      expect.any(String),
    ]);
  });

  it.each([
    ['["union-131000"]', 'ids: 1 different ones were given, 2 to 10 are allowed'],
    ['["union-131000", "union-131000"]', 'ids: 1 different ones were given, 2 to 10 are allowed'],
    [JSON.stringify(Array.from({ length: 11 }, (_, place) => `union-${place}`)), 'ids: 11 different ones were given'],
    ['["union-131000", "union-1"]', 'No entity has the id union-1.'],
  ])('refuses %s', async (ids, message) => {
    const { errors } = await graph().run(`{ shared(ids: ${ids}) { sharedBy } }`);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
    expect(errors?.[0]?.message).toContain(message);
  });
});
