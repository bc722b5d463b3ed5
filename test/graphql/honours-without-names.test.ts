import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';

const graph = useSeeds();
const unions = (filter: string) => `{ unions(filter: ${filter}) { nodes { name } } }`;

describe('honours without a name', () =>
  itAnswers(graph, [
    {
      name: 'are received: unions with national honours',
      operation: unions('{ received: { level: [NATIONAL] } }'),
      answer: ['新密市总工会'],
    },
    {
      name: 'are received beside named ones',
      operation: unions('{ received: {} }'),
      answer: ['建湖县总工会', '廊坊市总工会', '新密市总工会'],
    },
    {
      name: 'must have level and family at once',
      operation: unions('{ received: { level: [NATIONAL], family: [MODEL_WORKER] } }'),
      answer: [],
    },
    {
      name: 'have no name to be asked for',
      operation: unions('{ received: { level: [NATIONAL], name: { contains: "劳" } } }'),
      answer: [],
    },
    {
      name: 'are told apart from those that count for a union',
      operation: unions(
        '{ not: { received: { level: [NATIONAL, PROVINCIAL, PREFECTURE, COUNTY] } }, honoursCount: { gte: 1 } }',
      ),
      answer: [],
    },
    {
      name: 'count as many as they are',
      operation: `{
        exactly: unions(filter: { honoursCount: { eq: 83 } }) { nodes { name } }
        most: unions(sort: MOST_HONOURS, first: 1) { nodes { name } }
        none: unions(filter: { honoursCount: { eq: 0 }, id: ["union-410183"] }) { totalCount }
      }`,
      answer: { exactly: ['新密市总工会'], most: ['新密市总工会'], none: 0 },
    },
  ]));

it('asks for named and unnamed honours in one statement', async () => {
  expect((await graph().statementsOf(unions('{ received: { level: [NATIONAL] } }'))).length).toBe(2);
});

it('lists no conferral among the honours by which unions are counted', async () => {
  const values = await graph().brief('{ unions { facets(by: [HONOUR]) { values { value } } } }');
  expect([values].flat(3)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^con-/)]));
});

describe('a conferral', () =>
  itAnswers(graph, [
    {
      name: 'tells family, level and target of its honour, named or not',
      operation: `{ conferrals(filter: { id: ["con-000-6-2-national"] }) { nodes { level family target honour { name } } } }`,
      answer: [{ level: 'NATIONAL', family: 'UNSPECIFIED', target: 'COLLECTIVE', honour: null }],
    },
    {
      name: 'of a named honour tells what the filter asks',
      operation: `{ conferrals(filter: { honour: { name: { eq: "全国五一劳动奖章" } }, status: [CONFERRED], statedIn: "src-001" }) {
        nodes { level target honour { level target } } } }`,
      answer: [{ level: 'NATIONAL', target: 'INDIVIDUAL', honour: { level: 'NATIONAL', target: 'INDIVIDUAL' } }],
    },
  ]));
