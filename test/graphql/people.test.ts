import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();

describe('people and posts', () =>
  itAnswers(graph, [
    {
      name: 'are all who are named in a public role, and nobody else',
      operation: `{ people { totalCount nodes { name posts { nodes { title } } } } }`,
      answer: {
        totalCount: 7,
        nodes: [
          { name: '陈正', posts: ['记者'] },
          { name: '付琳', posts: ['责任编辑'] },
          { name: '孔春生', posts: [] },
          { name: '李拴成', posts: ['党组书记', '常务副主席'] },
          { name: '李新和', posts: ['记者', '摄影'] },
          { name: '梁兵', posts: [] },
          { name: '张东青', posts: [] },
        ],
      },
    },
    {
      name: 'name the one union official with both posts, each where it is stated',
      operation: `{ people(filter: { holdsPostAt: { kinds: [UNION] } }) {
        nodes { name posts { nodes { title at { name } citations { source { id } } } } }
      } }`,
      answer: [
        {
          name: '李拴成',
          posts: ['党组书记', '常务副主席'].map((title) => ({ title, at: '河南省总工会', citations: ['src-003'] })),
        },
      ],
    },
    {
      name: 'say that the chair of the union of Henan is not stated',
      operation: `{ union(id: "union-410000") {
        people(filter: { name: { contains: "主席" } }) { totalCount }
        gaps(filter: { aspect: { eq: "主席" } }) { nodes { reason citations { source { id } } } }
      } }`,
      answer: { people: 0, gaps: [{ reason: 'NOT_STATED', citations: ['src-003'] }] },
    },
    {
      name: 'show both posts of a person as links of the union',
      operation: `{ union(id: "union-410000") { links(kinds: [HOLDS_POST]) { totalCount nodes { title from { name } } } } }`,
      answer: {
        totalCount: 2,
        nodes: [
          { title: '党组书记', from: '李拴成' },
          { title: '常务副主席', from: '李拴成' },
        ],
      },
    },
  ]));
