import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('finding by id', () =>
  itAnswers(graph, [
    {
      name: 'a field for each kind of entity, and one for sources',
      operation: `{
        union(id: "union-410183") { level form }
        programme(id: "prog-jinqiu-zhuxue") { name }
        honour(id: "hon-jianhu-gongjiang") { family level }
        person(id: "person-li-shuancheng") { name }
        organisation(id: "org-131000-tiyuju") { kind }
        place(id: "place-410183") { code kind }
        source(id: "src-002") { publishedOn }
      }`,
      answer: {
        union: { level: 'COUNTY', form: 'FEDERATION' },
        programme: '金秋助学',
        honour: { family: 'CRAFTSMAN', level: 'COUNTY' },
        person: '李拴成',
        organisation: 'DEPARTMENT',
        place: { code: '410183', kind: 'DIVISION' },
        source: '2019-09-26',
      },
    },
    {
      name: 'node finds whatever has the id, by the interface of its type',
      operation: `{
        entity: node(id: "union-410183") { __typename ... on Entity { name } }
        fact: node(id: "con-004-7-6-innovation") { __typename ... on Fact { rank } }
        measure: node(id: "measure-aid-amount") { __typename ... on Measure { key } }
        source: node(id: "src-003") { __typename ... on Source { script } }
      }`,
      answer: {
        entity: { __typename: 'Union', name: '新密市总工会' },
        fact: { __typename: 'Conferral', rank: 'NORMAL' },
        measure: { __typename: 'Measure', key: 'aid.amount' },
        source: { __typename: 'Source', script: 'Hant' },
      },
    },
  ]));

describe('finding in lists', () =>
  itAnswers(graph, [
    {
      name: 'names are sorted by pinyin, levels from the top',
      operation: `{
        named: unions(first: 3) { nodes { name } }
        levelled: unions(first: 3, sort: LEVEL) { nodes { name } }
      }`,
      answer: {
        named: ['北京市总工会', '大兴区总工会', '河北省总工会'],
        levelled: ['中华全国总工会', '北京市总工会', '河北省总工会'],
      },
    },
    {
      name: 'by the number of links of a kind; honours also where they have no name',
      operation: `{
        honours: unions(first: 3, sort: MOST_HONOURS) { nodes { name honours { totalCount } } }
        below: unions(first: 2, sort: MOST_SUBORDINATES) { nodes { name subordinates { totalCount } } }
        ran: programmes(first: 1, sort: MOST_UNIONS, filter: { unionsCount: { gte: 1 } }) { nodes { unions { totalCount } } }
      }`,
      answer: {
        honours: [
          { name: '新密市总工会', honours: 0 },
          { name: '建湖县总工会', honours: 2 },
          { name: '廊坊市总工会', honours: 2 },
        ],
        below: [
          { name: '河南省总工会', subordinates: 5 },
          { name: '中华全国总工会', subordinates: 5 },
        ],
        ran: [4],
      },
    },
    {
      name: 'by value, from either end',
      operation: `{
        largest: figures(first: 2, sort: LARGEST) { nodes { printedAs } }
        smallest: figures(first: 1, sort: SMALLEST) { nodes { value } }
      }`,
      answer: { largest: ['17.13億元', '1.3億元'], smallest: [1] },
    },
    {
      name: 'what is counted, most figures first, and its figures',
      operation: `{ measures(first: 1, sort: MOST_FIGURES) { nodes { key unit figures(first: 1) { totalCount } } } }`,
      answer: [{ key: 'site.count', unit: 'SITE', figures: 17 }],
    },
  ]));

it('counts in every list what the pages of the list hold', async () => {
  const names = [
    'unions',
    'organisations',
    'people',
    'honours',
    'places',
    'conferrals',
    'figures',
    'gaps',
    'sources',
    'measures',
  ];
  const fields = names.map((name) => `${name}(first: 200) { totalCount nodes { id } }`);
  const lists = await graph().ask<Record<string, { totalCount: number; nodes: unknown[] }>>(`{ ${fields.join(' ')} }`);
  for (const [name, { totalCount, nodes }] of Object.entries(lists)) {
    expect({ name, count: nodes.length }).toEqual({ name, count: totalCount });
  }
});
