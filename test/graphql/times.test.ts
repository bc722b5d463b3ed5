import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('times', () =>
  itAnswers(graph, [
    {
      name: 'when each article was published, and how that is known',
      operation: `{ sources(filter: { kind: [ARTICLE] }, sort: TITLE) { nodes { id publishedOn publishedBasis capturedOn } } }`,
      answer: [
        { id: 'src-000', publishedOn: '2023-12-21', publishedBasis: 'STATED', capturedOn: '2024-05-20' },
        { id: 'src-001', publishedOn: '2025~', publishedBasis: 'INFERRED', capturedOn: null },
        { id: 'src-002', publishedOn: '2019-09-26', publishedBasis: 'STATED', capturedOn: null },
        { id: 'src-003', publishedOn: null, publishedBasis: 'NOT_STATED', capturedOn: null },
        { id: 'src-004', publishedOn: '2022-02-11T14:59:02', publishedBasis: 'STATED', capturedOn: null },
      ],
    },
    {
      name: 'from which congress an article counts, with a date from elsewhere and a gap in the article itself',
      operation: `{ figures(filter: { id: ["fig-003-17-2-stations"] }) { nodes { period {
        edtf basis from to
        since { title edition period { edtf basis } citations { source { id } } gaps { aspect reason } }
      } } } }`,
      answer: [
        {
          edtf: null,
          basis: 'EXTERNAL',
          from: '2018-12-10',
          to: null,
          since: {
            title: '河南省工会第十五次代表大会',
            edition: 15,
            period: { edtf: '2018-12-10', basis: 'EXTERNAL' },
            citations: ['src-003', 'src-dahe'],
            gaps: [{ aspect: 'DATE', reason: 'NOT_DATED' }],
          },
        },
      ],
    },
    {
      name: 'the congress of Zhengzhou is not that of Henan',
      operation: `{ activities(filter: { kind: [CONGRESS] }) { nodes { edition period { from } actors { entity { name } } } } }`,
      answer: [
        { edition: 14, period: '2018-12-05', actors: ['郑州市总工会'] },
        { edition: 15, period: '2018-12-10', actors: ['河南省总工会'] },
        { edition: 15, period: null, actors: ['郑州市总工会'] },
      ],
    },
    {
      name: 'themed years: each in its year, one without',
      operation: `{ programmes(filter: { kind: [THEMED_YEAR] }) {
        nodes { name activities(first: 1) { nodes { period { edtf basis } } } }
      } }`,
      answer: [
        ['技能和劳动竞赛年', '2024', 'INFERRED'] as const,
        ['五大行动深化推进年', '2021', 'INFERRED'] as const,
        ['县级工会加强年', null, 'NOT_STATED'] as const,
        ['职工职业技能竞赛提升年', '2025', 'INFERRED'] as const,
      ].map(([name, edtf, basis]) => ({ name, activities: [{ edtf, basis }] })),
    },
    {
      name: 'what happened on one day, where, and as part of what',
      operation: `{ activities(filter: { period: { gte: "2019-07-18", lte: "2019-07-18" } }) {
        nodes { kind heldIn { name } period { basis } within { kind edition } }
      } }`,
      answer: [
        {
          kind: 'CEREMONY',
          heldIn: ['南水北调焦作城区段生态保护PPP项目'],
          period: 'INFERRED',
          within: { kind: 'FESTIVAL', edition: 14 },
        },
      ],
    },
    {
      name: 'the one brand of all five articles, with its theme in each',
      operation: `{ programmes(filter: { sourcesCount: { gte: 5 } }) {
        nodes { name activities { nodes { theme citations { source { id } } } } }
      } }`,
      answer: [
        {
          name: '中国梦·劳动美',
          activities: [
            { theme: '喜迎二十大 建功新时代', citations: ['src-000'] },
            { theme: null, citations: ['src-004'] },
            { theme: '凝心铸魂跟党走 团结奋斗新征程', citations: ['src-001'] },
            { theme: '工会情', citations: ['src-002'] },
            { theme: '工会情', citations: ['src-002'] },
            { theme: '凝心铸魂跟党走 团结奋进新征程', citations: ['src-003'] },
          ],
        },
      ],
    },
  ]));
