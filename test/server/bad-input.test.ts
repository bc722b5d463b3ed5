import { type Answer, ask, post, send } from './ask.ts';
import { type ServerHere, serveHere } from './serve-here.ts';

let server: ServerHere;
beforeAll(async () => {
  server = await serveHere();
}, 60_000);
afterAll(() => server.close());

type Wrong = [what: string, send: () => Promise<Answer>, status: number, code: string];

const query = (text: string, variables?: Record<string, unknown>) => () => ask(server.base, text, variables);
const body = (text: string, type?: string) => () => post(server.base, text, type);
const get =
  (path: string, method = 'GET') =>
  () =>
    send(server.base, path, { method, headers: { 'x-apollo-operation-name': 'a' } });

const wrong: Wrong[] = [
  ['an unknown field', query('{ unions { nope } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a wrong enumeration',
    query('{ unions(filter: { level: [NOPE] }) { totalCount } }'),
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a wrong enumeration in a variable',
    query('query ($s: UnionSort!) { unions(sort: $s) { totalCount } }', { s: 'NOPE' }),
    400,
    'BAD_USER_INPUT',
  ],
  ['a wrong cursor', query('{ unions(after: "nonsense") { nodes { id } } }'), 400, 'BAD_USER_INPUT'],
  [
    'a wrong cursor of a relation',
    query('{ union(id: "union-410000") { links(after: "%") { nodes { id } } } }'),
    400,
    'BAD_USER_INPUT',
  ],
  ['a number beyond 32 bits', query('{ unions(first: 99999999999) { totalCount } }'), 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a text of 50,000 characters',
    query('query ($t: String!) { search(text: $t) { totalCount } }', { t: '工'.repeat(50_000) }),
    400,
    'BAD_USER_INPUT',
  ],
  ['what is no GraphQL', query('{ unions {'), 400, 'GRAPHQL_PARSE_FAILED'],
  ['a mutation', query('mutation { load }'), 400, 'READ_ONLY'],
  ['a subscription', query('subscription { loads }'), 400, 'READ_ONLY'],
  [
    'an operation that is not there',
    body('{"query":"query A { __typename }","operationName":"B"}'),
    400,
    'OPERATION_RESOLUTION_FAILURE',
  ],
  ['broken JSON', body('{"query": '), 400, 'BAD_REQUEST'],
  ['an empty body', body(''), 400, 'BAD_REQUEST'],
  ['JSON that is no request', body('null'), 400, 'BAD_REQUEST'],
  ['a request without a query', body('{}'), 400, 'BAD_REQUEST'],
  ['a batch', body('[{"query":"{ __typename }"}]'), 400, 'BAD_REQUEST'],
  ['a body of another type', body('{ __typename }', 'text/plain'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['a body of a type of its own', body('<query/>', 'application/xml'), 415, 'UNSUPPORTED_MEDIA_TYPE'],
  ['GET without a query', get('/graphql'), 400, 'BAD_REQUEST'],
  ['GET with a mutation', get('/graphql?query=mutation{load}'), 405, 'BAD_REQUEST'],
  ['GET with broken variables', get('/graphql?query={__typename}&variables={'), 400, 'BAD_REQUEST'],
  ['another method', get('/graphql', 'DELETE'), 405, 'BAD_REQUEST'],
];

it.each(wrong)('answers %s with a code and no word of the inside, and goes on', async (_, ask, status, code) => {
  const answer = await ask();
  expect(answer).toMatchObject({ status, errors: [{ extensions: { code } }] });
  expect(answer.type).toMatch('application/json');
  expect(answer.text).not.toMatch(/node_modules|\.ts\b|\.js\b|stacktrace/);
  expect(await query('{ __typename }')()).toMatchObject({ status: 200, data: { __typename: 'Query' } });
});

it('answers a wrong id with null, which is no error', async () => {
  const answer = await ask(server.base, '{ node(id: "nothing") { id } union(id: "programme-nothing") { id } }');
  expect(answer).toMatchObject({ status: 200, data: { node: null, union: null } });
  expect(answer).not.toHaveProperty('errors');
});

it('gives a client that reads plain JSON status 200 with the errors of a well-formed request', async () => {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  const init = { method: 'POST', headers, body: JSON.stringify({ query: '{ unions { nope } }' }) };
  expect(await send(server.base, '/graphql', init)).toMatchObject({ status: 200, errors: [{}] });
});

it('answers what is not there with a code', async () => {
  expect(await send(server.base, '/nothing', {})).toMatchObject({ status: 404, code: 'NOT_FOUND' });
});
