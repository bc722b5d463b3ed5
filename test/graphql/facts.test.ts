import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('evidence', () =>
  itAnswers(graph, [
    {
      name: 'a citation leads to source, passage and printed form',
      operation: `{ figures(filter: { id: ["fig-000-12-5-jinqiu-amount"] }) { nodes {
        printedAs exact value unit precision lower upper derivation rank scope
        citations { anchor source { id } passage { id block sentence role } }
      } } }`,
      answer: [
        {
          printedAs: '203.2万元',
          exact: '2032000',
          value: 2032000,
          unit: 'CNY',
          precision: 'EXACT',
          lower: 2032000,
          upper: 2032000,
          derivation: 'INFERRED',
          rank: 'NORMAL',
          scope: 'OWN',
          citations: [
            {
              anchor: '203.2万元',
              source: 'src-000',
              passage: { id: 'passage-000-12-5', block: 12, sentence: 5, role: 'BODY' },
            },
          ],
        },
      ],
    },
    {
      name: 'a source as a whole is cited without a passage',
      operation: `{ node(id: "act-003-6-1-congress-15") { ... on Fact { citations { source { id } passage { block } } } } }`,
      answer: [
        { source: 'src-003', passage: 6 },
        { source: 'src-dahe', passage: null },
      ],
    },
    {
      name: 'what the text has cut is hidden, and stands behind the figure that replaces it',
      operation: `{
        shown: figures(filter: { siteType: [OUTDOOR_STATION], measure: ["site.count"], statedIn: "src-003" }) {
          nodes { value rank supersedes { value rank rankReason citations { passage { role } } } }
        }
        asked: figures(filter: { ranks: [DEPRECATED] }) { nodes { value supersededBy { value } } }
      }`,
      answer: {
        shown: [
          {
            value: 11500,
            rank: 'NORMAL',
            supersedes: [
              { value: 150000, rank: 'DEPRECATED', rankReason: 'SOURCE_CORRUPTION', citations: ['ABSTRACT'] },
            ],
          },
        ],
        asked: [{ value: 150000, supersededBy: 11500 }],
      },
    },
    {
      name: 'why a figure reads as it does, and which other gave way',
      operation: `{ why(id: "fig-003-17-2-stations") {
        link { id } facts { id } reading { printed value unit precision } lost { reason fact { id } } mentions { rule }
      } }`,
      answer: {
        link: null,
        facts: ['fig-003-17-2-stations'],
        reading: { printed: '1.15萬個', value: '11500', unit: 'SITE', precision: 'EXACT' },
        lost: [{ reason: 'SOURCE_CORRUPTION', fact: 'fig-003-2-2-stations-cut' }],
        mentions: expect.any(Array),
      },
    },
    {
      name: 'why two are linked',
      operation: `{ why(id: "link--partnered--org-131000-jiaoyuju--union-131000") {
        fact { id } link { kind from { name } to { name } } facts { id citations { source { id } } }
        mentions { surface rule means { name } }
      } }`,
      answer: {
        fact: null,
        link: { kind: 'PARTNERED', from: '廊坊市教育局', to: '廊坊市总工会' },
        facts: [{ id: 'act-001-19-4-qiuxue', citations: ['src-001'] }],
        mentions: [
          { surface: '市教育局', rule: expect.any(String), means: '廊坊市教育局' },
          { surface: '求学圆梦行动', rule: expect.any(String), means: '求学圆梦' },
        ],
      },
    },
    {
      name: 'a gap says what is missing, of what, and why',
      operation: `{ gaps(filter: { about: ["act-000-12-4-gonghui-fayuan"] }) {
        nodes { aspect reason about { __typename id } citations { source { id } } }
      } }`,
      answer: [
        {
          aspect: 'PARTNERS',
          reason: 'NOT_NAMED',
          about: { __typename: 'Activity', id: 'act-000-12-4-gonghui-fayuan' },
          citations: ['src-000'],
        },
      ],
    },
  ]));

it.each(['activities', 'conferrals', 'figures', 'gaps'])(
  'cites a source for all %s, and an article by its passage',
  async (list) => {
    type Cited = { id: string; citations: { source: { kind: string }; passage: unknown }[] };
    const operation = `{ page: ${list}(first: 200) { nodes { id citations { source { kind } passage { block } } } } }`;
    const { page } = await graph().ask<{ page: { nodes: Cited[] } }>(operation);
    const cited = ({ citations }: Cited) =>
      citations.length > 0 && citations.every(({ source, passage }) => source.kind !== 'ARTICLE' || passage !== null);
    expect(page.nodes.filter((fact) => !cited(fact)).map(({ id }) => id)).toEqual([]);
  },
);
