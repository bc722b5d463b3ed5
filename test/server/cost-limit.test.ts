import type { FastifyInstance } from 'fastify';
import { buildServer } from '../../src/server/build-server.ts';
import { readConfig } from '../../src/server/config.ts';
import { ServedGraph } from '../../src/server/served-graph.ts';
import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import { CountingStore } from '../graphql/counting-store.ts';
import { graphOfSeeds } from '../graphql/graph-fixture.ts';

let app: FastifyInstance;
let store: CountingStore;
let release: () => Promise<void>;

beforeAll(async () => {
  const place = await embeddedPlace();
  store = new CountingStore(place.open());
  await store.replace(graphOfSeeds());
  const graph = new ServedGraph(store);
  await graph.look();
  app = await buildServer({ graph, limits: readConfig({}).limits });
  release = async () => {
    await app.close();
    await graph.stop();
    await place.release();
  };
}, 60_000);
afterAll(() => release());

interface Answered {
  readonly status: number;
  readonly statements: readonly string[];
  readonly answer: { data?: unknown; errors?: { message: string; extensions: Record<string, unknown> }[] };
}

async function send(payload: object): Promise<Answered> {
  store.takeFiles();
  const headers = { 'content-type': 'application/json' };
  const { statusCode: status, body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
  return { status, statements: store.takeFiles(), answer: JSON.parse(body) as Answered['answer'] };
}

const times = (count: number, each: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join(' ');
const page = 'query ($first: Int!) { unions(first: $first) { nodes { figures(first: 100) { nodes { id } } } } }';

describe('a query that costs too much', () => {
  it('is refused with what was asked, what is allowed and the dearest field, and runs no statement', async () => {
    const { status, statements, answer } = await send({ query: page, variables: { first: 199 } });
    expect(status).toBe(400);
    expect(statements).toEqual([]);
    const dearest = { dearestField: 'unions.nodes.figures', dearestCost: 19_900 };
    const extensions = { code: 'COST_LIMIT', asked: 20_099, allowed: 20_000, ...dearest };
    expect(answer).toEqual({ errors: [{ message: expect.any(String) as string, extensions }] });
    expect(answer.errors?.[0]?.message).toMatch(/20099.*20000 are allowed.*unions\.nodes\.figures costs most, 19900/);
  });

  it('is told from one that does not by its variables', async () => {
    const { status, statements, answer } = await send({ query: page, variables: { first: 3 } });
    expect({ status, errors: answer.errors }).toEqual({ status: 200, errors: undefined });
    expect(statements).toHaveLength(2);
  });

  it.each([
    ['facets', times(30, (i) => `a${i}: figures { facets(by: [UNIT]) { values { count } } }`)],
    ['counts', times(30, (i) => `a${i}: figures(filter: {value: {gte: ${i}}}) { totalCount }`)],
    ['filters', times(30, (i) => `a${i}: figures(first: 1, filter: {value: {gte: ${i}}}) { nodes { id } }`)],
    [
      'filters in filters',
      times(15, (i) => `a${i}: unions(first: 1, filter: {ran: {name: {contains: "${i}"}}}) { nodes { id } }`),
    ],
    ['pages', times(5, (i) => `a${i}: unions(first: 200) { nodes { links(first: 20) { nodes { id } } } }`)],
  ])('is refused where many aliases ask for dear %s', async (_, selections) => {
    const { statements, answer } = await send({ query: `{ ${selections} }` });
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual(['COST_LIMIT']);
    expect(statements).toEqual([]);
  });

  it('is refused where fragments double it at each step', async () => {
    const steps = times(200, (i) => `fragment F${i} on Union { ...F${i + 1} ... { ...F${i + 1} } }`);
    const query = `{ union(id: "x") { ...F0 } } ${steps} fragment F200 on Union { superior { id } }`;
    const { statements, answer } = await send({ query });
    expect(answer.errors?.[0]?.extensions).toMatchObject({ code: 'COST_LIMIT', asked: Number.MAX_SAFE_INTEGER });
    expect(statements).toEqual([]);
  });
});

describe('somebody else refuses', () => {
  it.each([
    ['variables of a wrong type', { query: page, variables: { first: 'many' } }, 'BAD_USER_INPUT'],
    ['a missing variable', { query: page }, 'BAD_USER_INPUT'],
    ['a fragment that spreads itself', { query: '{ ...A } fragment A on Query { ...A }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['a mutation', { query: 'mutation { load }' }, 'READ_ONLY'],
    ['several operations in one request', [{ query: '{ __typename }' }, { query: '{ __typename }' }], 'BAD_REQUEST'],
  ])('%s', async (_, payload, code) => {
    const { statements, answer } = await send(payload);
    expect(answer.errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(statements).toEqual([]);
  });

  it('variables that are nested without end, and the server goes on', async () => {
    const query = 'query ($filter: UnionFilter) { unions(filter: $filter) { totalCount } }';
    const filter = '{"not":'.repeat(30_000) + '{}' + '}'.repeat(30_000);
    const headers = { 'content-type': 'application/json' };
    const payload = `{"query":${JSON.stringify(query)},"variables":{"filter":${filter}}}`;
    const { body } = await app.inject({ method: 'POST', url: '/graphql', headers, payload });
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
    expect((await send({ query: '{ __typename }' })).status).toBe(200);
  });
});
