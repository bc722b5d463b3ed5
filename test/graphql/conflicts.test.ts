import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('conflicts', () =>
  itAnswers(graph, [
    {
      name: 'are what the integrity rules warn of, each with its facts and where they stand',
      operation: `{ conflicts { totalCount nodes { code facts { id citations { anchor source { id } } } } } }`,
      answer: {
        totalCount: 2,
        nodes: [
          {
            code: 'PART_EXCEEDS_WHOLE',
            facts: [
              { id: 'fig-002-26-4-jinqiu-amount', citations: [{ anchor: '1324.6万元', source: 'src-002' }] },
              { id: 'fig-002-26-3-aid-amount', citations: [{ anchor: '360余万元', source: 'src-002' }] },
            ],
          },
          {
            code: 'SOURCE_CORRUPTION',
            facts: [
              { id: 'fig-003-2-2-stations-cut', citations: [{ anchor: '15萬個', source: 'src-003' }] },
              { id: 'fig-003-17-2-stations', citations: [{ anchor: '1.15萬個', source: 'src-003' }] },
            ],
          },
        ],
      },
    },
    {
      name: 'say in both languages which numbers do not go together (Q30)',
      operation: `{ conflicts(subject: "union-410800") { nodes { messageZh messageEn } } }`,
      answer: [
        {
          messageZh:
            '部分大于总数（帮扶金额）：部分为焦作市总工会“金秋助学”的1324.6万元（13,246,000元）；总数为焦作市总工会“春送岗位”等5个项目的360余万元（多于3,600,000元）。',
          messageEn:
            'A part is larger than its whole (Aid money): the part is 1324.6万元 (13,246,000 yuan) of Jiaozuo Municipal Federation of Trade Unions for Golden Autumn Education Aid; the whole is 360余万元 (more than 3,600,000 yuan) of Jiaozuo Municipal Federation of Trade Unions for Jobs in Spring and 4 other programmes.',
        },
      ],
    },
    {
      name: 'are found by a union, a programme, a fact or a source, and by code',
      operation: `{
        union: conflicts(subject: "union-410000") { nodes { code } }
        programme: conflicts(subject: "prog-jinqiu-zhuxue") { totalCount nodes { code } }
        fact: conflicts(subject: "fig-003-17-2-stations") { nodes { code } }
        source: conflicts(subject: "src-002", codes: [PART_EXCEEDS_WHOLE, PARTS_DIFFER]) { nodes { code } }
        code: conflicts(codes: [SOURCE_CORRUPTION]) { totalCount }
      }`,
      answer: {
        union: ['SOURCE_CORRUPTION'],
        programme: { totalCount: 1, nodes: ['PART_EXCEEDS_WHOLE'] },
        fact: ['SOURCE_CORRUPTION'],
        source: ['PART_EXCEEDS_WHOLE'],
        code: 1,
      },
    },
    {
      name: 'are none of a code that only answers give, or of no code',
      operation: `{
        answers: conflicts(codes: [BOUNDS_ONLY, SINGLE_SOURCE]) { totalCount nodes { code } pageInfo { hasNextPage } }
        none: conflicts(codes: []) { totalCount nodes { code } }
        other: conflicts(subject: "union-410000", codes: [PART_EXCEEDS_WHOLE]) { totalCount nodes { code } }
      }`,
      answer: {
        answers: { totalCount: 0, nodes: [], pageInfo: false },
        none: { totalCount: 0, nodes: [] },
        other: { totalCount: 0, nodes: [] },
      },
    },
  ]));

it.each(['', '(subject: "union-410800")', '(codes: [SOURCE_CORRUPTION])'])(
  'reads a page of conflicts%s by one statement, and their facts by one more',
  async (asked) => {
    expect(await graph().statementsOf(`{ conflicts${asked} { nodes { code messageZh } } }`)).toHaveLength(1);
    expect(await graph().statementsOf(`{ conflicts${asked} { nodes { facts { id } } } }`)).toHaveLength(2);
  },
);

it.each(['', ', codes: [PART_EXCEEDS_WHOLE, SOURCE_CORRUPTION]'])('pages by cursors that hold%s', async (codes) => {
  type Page = { conflicts: { nodes: { code: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } };
  const page = (after = '') =>
    graph().ask<Page>(`{ conflicts(first: 1${codes}${after}) { nodes { code } pageInfo { hasNextPage endCursor } } }`);
  const { conflicts: first } = await page();
  expect(first).toMatchObject({ nodes: [{ code: 'PART_EXCEEDS_WHOLE' }], pageInfo: { hasNextPage: true } });
  const { conflicts: second } = await page(`, after: "${first.pageInfo.endCursor}"`);
  expect(second).toMatchObject({ nodes: [{ code: 'SOURCE_CORRUPTION' }], pageInfo: { hasNextPage: false } });
});
