import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

const unions = (filter: string) => `{ unions(filter: ${filter}) { nodes { name } } }`;

describe('filters of unions', () =>
  itAnswers(graph, [
    {
      name: 'under a union, however far, and standing in an article',
      operation: unions('{ under: "union-410000", sourcesCount: { gte: 1 } }'),
      answer: ['焦作市总工会', '洛阳市总工会', '濮阳县总工会', '新密市总工会', '郑州市总工会', '驻马店市总工会'],
    },
    {
      name: 'and, or',
      operation: unions(
        '{ and: [{ level: [COUNTY] }, { or: [{ under: "union-410000" }, { under: "union-320000" }] }] }',
      ),
      answer: ['建湖县总工会', '濮阳县总工会', '新密市总工会'],
    },
    {
      name: 'not, over a relation',
      operation: unions('{ partneredWith: { id: ["union-131000"] }, not: { in: "place-130000" } }'),
      answer: ['大兴区总工会', '武清区总工会'],
    },
    {
      name: 'by a name in either script, or in English in any case',
      operation: `{
        traditional: unions(filter: { name: { contains: "新密市總工會" } }) { nodes { name } }
        english: unions(filter: { name: { contains: "XINMI" } }) { nodes { name } }
      }`,
      answer: { traditional: ['新密市总工会'], english: ['新密市总工会'] },
    },
    {
      name: 'by figures, by people, by honours, by programmes joined',
      operation: `{
        stated: unions(filter: { stated: { measure: ["union.members"] } }) { nodes { name } }
        person: unions(filter: { hasPerson: { name: { eq: "李拴成" } } }) { nodes { name } }
        honour: unions(filter: { received: { family: [ORGANISER_PRIZE] } }) { nodes { name } }
        joined: unions(filter: { tookPartIn: { id: ["prog-zhongguomeng-laodongmei"] } }) { nodes { name } }
      }`,
      answer: {
        stated: ['建湖县总工会', '焦作市总工会', '廊坊市总工会', '新密市总工会'],
        person: ['河南省总工会'],
        honour: ['廊坊市总工会'],
        joined: ['廊坊市总工会'],
      },
    },
    {
      name: 'by how many stand below it',
      operation: unions('{ subordinatesCount: { gte: 5 } }'),
      answer: ['河南省总工会', '中华全国总工会'],
    },
    {
      name: 'contradictions match nothing, and not(not) is what it was',
      operation: `{
        nothing: unions(filter: { id: ["union-410183"], not: { level: [COUNTY] } }) { totalCount }
        twice: unions(filter: { not: { not: { id: ["union-410183"] } } }) { nodes { name } }
      }`,
      answer: { nothing: 0, twice: ['新密市总工会'] },
    },
  ]));

describe('filters of figures', () => {
  itAnswers(graph, [
    {
      name: 'by value and unit',
      operation: `{ figures(filter: { not: { value: { lte: 50000000 } }, unit: [CNY] }, sort: LARGEST) { nodes { value } } }`,
      answer: [1713000000, 130000000],
    },
    {
      name: 'by the activity or the conferral it was counted in',
      operation: `{
        nominated: figures(filter: { conferral: { status: [NOMINATED] } }) { totalCount }
        training: figures(filter: { activity: { theme: { contains: "喜迎二十大" } } }) { nodes { printedAs } }
      }`,
      answer: { nominated: 5, training: ['57场'] },
    },
    {
      name: 'by who did it and in which place',
      operation: `{ figures(filter: { by: { id: ["union-410183"] }, in: "place-410000", measure: ["aid.amount"] }, sort: LARGEST) {
        nodes { value }
      } }`,
      answer: [36428000, 4310000, 2032000],
    },
  ]);

  it.each([
    'derivation: [INFERRED]',
    'unit: [CNY]',
    'statedIn: "src-002"',
    'value: { gte: 1000 }',
    'in: "place-410000"',
  ])('splits all figures into those with { %s } and those without', async (condition) => {
    const { all, held, rest } = await graph().ask<Record<'all' | 'held' | 'rest', { totalCount: number }>>(`{
        all: figures { totalCount }
        held: figures(filter: { ${condition} }) { totalCount }
        rest: figures(filter: { not: { ${condition} } }) { totalCount }
      }`);
    expect(held.totalCount).toBeGreaterThan(0);
    expect(held.totalCount + rest.totalCount).toBe(all.totalCount);
  });
});

it('refuses a date that is none, and a filter that comes to too many alternatives', async () => {
  const either = (count: number) => `{ or: [${'{ level: [COUNTY] }, { form: [JOINT] }, '.repeat(count)}] }`;
  const operations = [
    '{ figures(filter: { period: { gte: "gestern" } }) { totalCount } }',
    `{ unions(filter: { and: [${either(4)}, ${either(5)}] }) { totalCount } }`,
  ];
  for (const operation of operations) {
    const { errors } = await graph().run(operation);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  }
});
