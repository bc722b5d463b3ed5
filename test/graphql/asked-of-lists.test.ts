import { useSeeds } from './graph-fixture.ts';
import { itAnswers } from './it-answers.ts';
import { typeNamed } from './schema-ways.ts';

const graph = useSeeds();

describe('bounds that leave nothing between them are refused', () => {
  it.each([
    'unions(filter: { honoursCount: { gte: 3, lte: 2 } }) { totalCount }',
    'figures(filter: { value: { eq: 5, gte: 6 } }) { totalCount }',
    'figures(filter: { not: { value: { gte: 2, lte: 1 } } }) { totalCount }',
    'activities(filter: { period: { gte: "2024", lte: "2023" } }) { totalCount }',
  ])('%s', async (field) => {
    const { errors } = await graph().run(`{ ${field} }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

it.each(['totalCount', 'nodes { id }', 'pageInfo { hasNextPage }'])(
  'refuses a cursor that is none, also where only %s is asked',
  async (part) => {
    const { errors } = await graph().run(`{ unions(after: "garbage") { ${part} } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
  },
);

it.each([
  ['PRECISION', 'precision'],
  ['DERIVATION', 'derivation'],
  ['SCOPE', 'scope'],
])('counts the figures of an article by %s as its filter does', async (by, field) => {
  const asked = 'statedIn: "src-002"';
  const { figures } = await graph().ask<{ figures: { facets: [{ values: { value: string; count: number }[] }] } }>(
    `{ figures(filter: { ${asked} }) { facets(by: [${by}]) { values { value count } } } }`,
  );
  const [{ values }] = figures.facets;
  const counts = await graph().brief(
    `{ ${values.map(({ value }) => `${value}: figures(filter: { ${asked}, ${field}: [${value}] }) { totalCount }`).join(' ')} }`,
  );
  expect(values.length).toBeGreaterThan(1);
  expect(counts).toEqual(Object.fromEntries(values.map(({ value, count }) => [value, count])));
});

describe('editions', () =>
  itAnswers(graph, [
    {
      name: 'the first ones of activities and conferrals',
      operation: `{
        activities(filter: { edition: { eq: 1 } }, sort: TITLE) { nodes { title } }
        conferrals(filter: { edition: { eq: 1 } }) { nodes { honour { name } } }
      }`,
      answer: { activities: ['廊坊市首届全民健康走跑大会', '职工技术运动会'], conferrals: ['焦作工匠'] },
    },
  ]));

it('groups honours by nothing that only figures have, and says so', async () => {
  const { errors } = await graph().run(
    '{ honoursSummary(groupBy: [LEVEL, CONTRACT_TYPE, UNIT]) { groups { conferred { value } } } }',
  );
  expect(errors?.[0]?.message).toBe(
    'groupBy: honours have no CONTRACT_TYPE, UNIT. Ask aggregate, which groups figures',
  );
});

it('says of a place that its lists are of the place itself, and where the rest is', () => {
  const { figures, activities } = typeNamed('Place').getFields();
  expect([figures?.description, activities?.description]).toEqual([
    expect.stringContaining('figures(filter: {in})'),
    expect.stringContaining('activities(filter: {in})'),
  ]);
});
