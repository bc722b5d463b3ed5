import { getIntrospectionQuery } from 'graphql';
import { ask, post } from './ask.ts';
import { type ServerHere, serveHere } from './serve-here.ts';

let server: ServerHere;
beforeAll(async () => {
  server = await serveHere();
}, 60_000);
afterAll(() => server.close());

const times = (count: number, each: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => each(i)).join(' ');
/** A selection of so many levels. */
const levels = (count: number) => `{ union(id: "x") ${'{ superior '.repeat(count - 2)}{ id ${'}'.repeat(count)}`;
const schemaLevels = (count: number) =>
  `{ __type(name: "Query") { fields { type ${'{ ofType '.repeat(count - 4)}{ name ${'}'.repeat(count)}`;
const aliases = (count: number) => `{ nodes(ids: []) { ${times(count, (i) => `a${i}: __typename`)} } }`;
const roots = (count: number) => `{ ${'__typename '.repeat(count)} }`;
const tokens = (count: number) => `{ union(id: "x") { ${'id '.repeat(count - 10)} } }`;
const first = (count: number) => `{ unions(first: ${count}) { nodes { id } } }`;

describe('a query', () => {
  const tooMuch: [what: string, query: string, code: string, asked: number, allowed: number][] = [
    ['13 levels', levels(13), 'DEPTH_LIMIT', 13, 12],
    ['40 levels', levels(40), 'DEPTH_LIMIT', 40, 12],
    ['levels in a fragment', `{ ...Deep } fragment Deep on Query ${levels(13)}`, 'DEPTH_LIMIT', 13, 12],
    ['21 levels of the schema', schemaLevels(21), 'DEPTH_LIMIT', 21, 20],
    ['31 aliases', aliases(31), 'ALIAS_LIMIT', 31, 30],
    ['300 aliases', aliases(300), 'ALIAS_LIMIT', 300, 30],
    ['31 fields at the root', roots(31), 'ROOT_FIELD_LIMIT', 31, 30],
    ['4,001 tokens', tokens(4_001), 'TOKEN_LIMIT', 4_001, 4_000],
    ['a page of 0', first(0), 'BAD_USER_INPUT', 0, 200],
    ['a page of -1', first(-1), 'BAD_USER_INPUT', -1, 200],
    ['a page of 201', first(201), 'BAD_USER_INPUT', 201, 200],
    ['a page of 100,000', first(100_000), 'BAD_USER_INPUT', 100_000, 200],
  ];

  it.each(tooMuch)('with %s is refused, and told what was asked and what is allowed', async (_, query, ...expected) => {
    const [code, asked, allowed] = expected;
    const answer = await ask(server.base, query);
    expect(answer).toMatchObject({ status: 400, errors: [{ extensions: { code, asked, allowed } }] });
    expect(answer).not.toHaveProperty('data');
    expect(answer.text).not.toMatch(/node_modules|\.ts|\.js|stacktrace/);
  });

  it.each([
    ['12 levels', levels(12)],
    ['20 levels of the schema', schemaLevels(20)],
    ['30 aliases', aliases(30)],
    ['30 fields at the root', roots(30)],
    ['a page of 200', first(200)],
    ['the standard introspection query', getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true })],
  ])('with %s is answered', async (_, query) => {
    const { status, errors } = await ask(server.base, query);
    expect({ status, errors }).toEqual({ status: 200, errors: undefined });
  });
});

describe('a body', () => {
  it.each([256 * 1024 + 1, 5_000_000])('of %d bytes is refused before it is read', async (length) => {
    const answer = await post(server.base, ' '.repeat(length));
    const extensions = { code: 'BODY_LIMIT', asked: length, allowed: 256 * 1024 };
    expect(answer).toMatchObject({ status: 413, errors: [{ extensions }] });
    expect(answer.type).toMatch('application/json');
  });

  it('that does not say its length is refused where the limit is reached', async () => {
    const body = new Blob(['{ "query": "', 'x'.repeat(300_000), '" }']).stream();
    const headers = { 'content-type': 'application/json' };
    const response = await fetch(`${server.base}/graphql`, { method: 'POST', headers, body, duplex: 'half' });
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({
      errors: [{ extensions: { code: 'BODY_LIMIT', allowed: 256 * 1024 } }],
    });
  });

  it('just within the limit is answered', async () => {
    const query = `{ __typename } #${'x'.repeat(256 * 1024 - 30)}`;
    expect(await post(server.base, JSON.stringify({ query }))).toMatchObject({
      status: 200,
      data: { __typename: 'Query' },
    });
  });
});
