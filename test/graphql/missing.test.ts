import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();
const kinds = ['union', 'organisation', 'person', 'programme', 'honour', 'place', 'source', 'node', 'why'];

it.each(kinds)('gives null for %s with a wrong id, and no error', async (kind) => {
  for (const id of ['', 'nothing', 'union-0', 'fig-0', 'src-9', 'measure-0', 'link--ran', '工会']) {
    expect(await graph().ask(`query ($id: ID!) { ${kind}(id: $id) { __typename } }`, { id })).toEqual({ [kind]: null });
  }
});

describe('what is missing', () =>
  itAnswers(graph, [
    {
      name: 'an id of another kind is a wrong id',
      operation: `{ union(id: "prog-siji-song") { name } programme(id: "union-410183") { name } source(id: "union-410183") { id } }`,
      answer: { union: null, programme: null, source: null },
    },
    {
      name: 'has its place among what is there',
      operation: `{ nodes(ids: ["union-410183", "nothing", "measure-aid-amount", "src-000", "fig-000-12-5-jinqiu-amount", "union-410183"]) {
        __typename
      } }`,
      answer: ['Union', null, 'Measure', 'Source', 'Figure', 'Union'],
    },
    {
      name: 'filters by what is not there find nothing',
      operation: `{
        unions(filter: { name: { eq: "nothing" } }) { totalCount nodes { id } pageInfo { hasNextPage endCursor } facets(by: [LEVEL]) { values { count } } }
        figures(filter: { statedIn: "src-001", by: { id: ["union-410183"] } }) { totalCount }
        activities(filter: { programme: { name: { eq: "nothing" } } }) { totalCount nodes { id } }
        search(text: "nothing of the kind") { totalCount nodes { score } }
      }`,
      answer: {
        unions: { totalCount: 0, nodes: [], pageInfo: { hasNextPage: false, endCursor: null }, facets: [[]] },
        figures: 0,
        activities: { totalCount: 0, nodes: [] },
        search: { totalCount: 0, nodes: [] },
      },
    },
    {
      name: 'an entity that no article names has its place in the hierarchy, and nothing else',
      operation: `{ union(id: "union-410900") {
        sourcesCount sources { id } superior { name } subordinates { nodes { name } }
        activities { totalCount } figures { totalCount } gaps { totalCount } mentions { totalCount } partners { totalCount }
      } }`,
      answer: {
        sourcesCount: 0,
        sources: [],
        superior: '河南省总工会',
        subordinates: ['濮阳县总工会'],
        activities: 0,
        figures: 0,
        gaps: 0,
        mentions: 0,
        partners: 0,
      },
    },
  ]));
