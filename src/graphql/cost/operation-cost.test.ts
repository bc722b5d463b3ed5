import { parse, type OperationDefinitionNode } from 'graphql';
import { buildGraphSchema } from '../schema.ts';
import { operationCost } from './operation-cost.ts';

const schema = buildGraphSchema();

function costOf(text: string, variables: Record<string, unknown> = {}): number {
  return measured(text, variables).cost;
}

function measured(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  return operationCost({ schema, document, operation: document.definitions[0] as OperationDefinitionNode, variables });
}

const nested = (first: string) => `{ unions(first: ${first}) { nodes { id figures(first: 10) { nodes { id } } } } }`;
const figures = (inner: string) => `{ figures(first: 10) { ${inner} } }`;
const counted = '{ figures(filter: {group: [WORKERS]}) { totalCount } }';

describe('the cost of a query', () => {
  it.each([
    ['what has an id costs its row', '{ union(id: "x") { id name aliases period: __typename } }', 1],
    ['a wrong name of a field costs nothing here', '{ unon(id: "x") { id } }', 0],
    ['the schema costs nothing', '{ __schema { types { fields { name } } } __typename }', 0],
    ['a page costs its length', '{ unions(first: 7) { nodes { id } } }', 7],
    ['a page has 20 entries unless said', '{ unions { nodes { id } } }', 20],
    [
      'a page is read once for nodes, edges and page information',
      figures('nodes { id } edges { cursor node { id } } pageInfo { endCursor }'),
      10,
    ],
    ['page information needs the page', figures('pageInfo { hasNextPage }'), 10],
    ['pages multiply', nested('10'), 10 + 10 * 10],
    ['a list inside a fact counts as 5', figures('nodes { parts { value } }'), 10 * (1 + 5)],
    ['citations count as 2, for nearly every fact has one', figures('nodes { citations { anchor } }'), 10 * (1 + 2)],
    [
      'what a list inside a fact leads to is paid for each entry',
      figures('nodes { citations { source { id } } }'),
      10 * (1 + 2 * 2),
    ],
    ['values of a fact cost nothing', figures('nodes { period { from to } group share { value } }'), 10],
    ['ids cost a row each', '{ nodes(ids: ["a", "b", "c"]) { id } }', 3],
    ['an alias is paid as the field it is', '{ a: union(id: "x") { id } b: union(id: "y") { id } }', 2],
    ['the length of a whole list is stored', '{ unions { totalCount } }', 1],
    [
      'a filter looks through a whole list',
      '{ figures(first: 5, filter: {group: [WORKERS]}) { nodes { id } } }',
      1 + 5 + 1000,
    ],
    ['a count with a filter does so once more', counted, 1 + 1000],
    [
      'a facet looks through a whole list',
      '{ figures { facets(by: [UNIT, YEAR]) { values { count } } } }',
      1000 + 2 * 20,
    ],
    [
      'a count below an entity counts what it leads to',
      '{ union(id: "x") { figures { totalCount } linkCounts { count } } }',
      1 + 20 + 20,
    ],
    [
      'a filter within a filter is a question of its own',
      '{ unions(first: 1, filter: {ran: {name: {eq: "x"}}}) { nodes { id } } }',
      1 + 1000 + 1000,
    ],
    [
      'and, or and not are none',
      '{ unions(first: 1, filter: {not: {or: [{level: [COUNTY]}]}}) { nodes { id } } }',
      1 + 1 + 1000,
    ],
    [
      'each value of a filter costs a little',
      '{ unions(first: 1, filter: {id: ["a", "b", "c"]}) { nodes { id } } }',
      1 + 3 + 1000,
    ],
  ])('%s', (_, text, cost) => expect(costOf(text)).toBe(cost));

  it('asks a filter within a filter once, under however many parents', () => {
    const filter = '(first: 1, filter: {doneFor: {name: {eq: "x"}}})';
    expect(costOf(`{ unions(first: 100) { nodes { figures${filter} { nodes { id } } } } }`)).toBe(100 + 100 + 1000);
  });
});

describe('what reckons', () => {
  it.each([
    ['a group costs a row', '{ aggregate(first: 7) { groups { count } total { count } } }', 1000 + 7],
    [
      'a comparison has a row for each subject',
      '{ compare(measure: "m", subjects: ["a", "b"]) { rows { subject { id } } } }',
      1000 + 2 * 2,
    ],
    [
      'and for each base',
      '{ compare(measure: "m", subjects: ["a", "b"], per: ["m", "n"]) { rows { value { lower } } } }',
      1000 + 4,
    ],
    [
      'a matrix has cells',
      '{ coverage(measures: ["m", "n"], subjects: ["a", "b", "c"]) { rows { cells { count } } } }',
      1000 + 6 * 2,
    ],
    [
      'a path has steps',
      '{ paths(from: "a", to: "b", first: 2) { paths { steps { link { id } } } } }',
      1000 + 2 * (1 + 8 * 2),
    ],
    ['what is shared is asked for each', '{ shared(ids: ["a", "b", "c"], first: 10) { entity { id } } }', 30 * 2],
  ])('%s', (_, text, cost) => expect(costOf(text)).toBe(cost));

  it('cannot be asked for as often as there may be aliases', () => {
    const aliases = Array.from({ length: 30 }, (_, i) => `a${i}: aggregate { total { count } }`).join(' ');
    expect(costOf(`{ ${aliases} }`)).toBe(30_000);
  });
});

describe('variables', () => {
  const page = (variable: string) => `query (${variable}) { unions(first: $first) { nodes { id } } }`;

  it.each([
    ['as they are given', '$first: Int!', { first: 33 }, 33],
    ['by their default', '$first: Int! = 44', {}, 44],
    ['given beside a default', '$first: Int! = 44', { first: 33 }, 33],
    ['missing, by the default of the argument', '$first: Int', {}, 20],
    ['null, as an ordinary page', '$first: Int', { first: null }, 20],
    ['above what is allowed, as the longest page', '$first: Int!', { first: 1_000_000 }, 200],
    ['below what is allowed, as the shortest', '$first: Int!', { first: -5 }, 1],
    ['of a wrong type, not at all', '$first: Int!', { first: 'many' }, 0],
  ])('are counted %s', (_, variable, variables, cost) => expect(costOf(page(variable), variables)).toBe(cost));

  it('are counted inside lists and filters', () => {
    const ids = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect(costOf(ids, { ids: ['a', 'b', 'c', 'd'] })).toBe(4);
    const filter = 'query ($filter: UnionFilter) { unions(first: 1, filter: $filter) { nodes { id } } }';
    expect(costOf(filter)).toBe(1);
    expect(costOf(filter, { filter: { ran: { id: ['a', 'b'] } } })).toBe(1 + 1000 + 1000 + 2);
  });

  it.each([
    ['@include(if: $on)', { on: true }, 21],
    ['@include(if: $on)', { on: false }, 1],
    ['@skip(if: $on)', { on: true }, 1],
    ['@skip(if: $on)', { on: false }, 21],
  ])('decide with %s and %p', (directive, variables, cost) => {
    const text = (inner: string) => `query ($on: Boolean!) { union(id: "x") { id ${inner} } }`;
    expect(costOf(text(`figures ${directive} { nodes { id } }`), variables)).toBe(cost);
    expect(costOf(text(`... ${directive} { figures { nodes { id } } }`), variables)).toBe(cost);
  });
});

describe('fragments', () => {
  it('cost what they would in the place where they stand', () => {
    const text = `{ unions(first: 10) { nodes { ...A } } } fragment A on Union { ...B superior { ...B } }
      fragment B on Union { id figures(first: 3) { nodes { id } } }`;
    expect(costOf(text)).toBe(10 + 10 * (3 + 1 + 3));
  });

  it('cost what the dearest type costs, for an object has one', () => {
    const text = `{ node(id: "x") { id ... on Union { figures(first: 10) { nodes { id } } }
      ... on Person { figures(first: 30) { nodes { id } } } ... on Entity { conferrals(first: 5) { nodes { id } } } } }`;
    expect(costOf(text)).toBe(1 + 30 + 5);
  });

  it('count once where one is spread twice in a selection', () => {
    expect(costOf('{ union(id: "x") { ...A ...A } } fragment A on Union { superior { id } }')).toBe(2);
  });

  it('that double at each step are refused as quickly as they are read', () => {
    const steps = Array.from(
      { length: 250 },
      (_, i) => `fragment F${i} on Union { ...F${i + 1} ... @include(if: true) { ...F${i + 1} } }`,
    );
    const text = `{ union(id: "x") { ...F0 } } ${steps.join(' ')} fragment F250 on Union { superior { id } }`;
    expect(costOf(text)).toBe(Number.MAX_SAFE_INTEGER);
    expect(measured(text).dearest().path).toEqual(['union']);
    expect(costOf(`{ nodes(ids: []) { ... on Union { ...F0 } } } ${steps.join(' ')}`)).toBe(0);
  });

  it('that spread themselves come to an end', () => {
    expect(costOf('{ union(id: "x") { ...A } } fragment A on Union { id superior { ...A } }')).toBe(2);
  });
});

describe('the dearest field', () => {
  it('is the deepest that makes up most of the cost', () => {
    const text =
      '{ programmes(first: 5) { nodes { id } } mine: unions(first: 50) { nodes { name figures(first: 100) { nodes { id } } } } }';
    expect(measured(text).dearest()).toEqual({ path: ['mine', 'nodes', 'figures'], cost: 5000 });
  });

  it('is found in a fragment, of the type for which it costs most', () => {
    const text = `{ nodes(ids: ["a", "b"]) { ...A } }
      fragment A on Node { ... on Person { posts(first: 3) { nodes { id } } } ... on Union { people(first: 90) { nodes { id } } } }`;
    expect(measured(text).dearest()).toEqual({ path: ['nodes', 'people'], cost: 180 });
  });

  it('is one of many where they are alike', () => {
    const text = `{ ${Array.from({ length: 30 }, (_, i) => `a${i}: unions { facets(by: [LEVEL]) { by } }`).join(' ')} }`;
    expect(measured(text)).toMatchObject({ cost: 30 * 1020 });
    expect(measured(text).dearest()).toEqual({ path: ['a0', 'facets'], cost: 1020 });
  });
});
