import type { GraphStore } from '../graph-store.ts';
import { comparableRows } from './comparable-rows.ts';
import { declaredStatements, statementFiles } from './declared-statements.ts';
import { fixture } from './fixture.ts';
import { embeddedPlace } from './places/embedded-place.ts';
import { neo4jPlace } from './places/neo4j-place.ts';
import type { StorePlace } from './places/store-place.ts';
import { statementCases } from './statement-cases.ts';

const hasNeo4j = process.env['NEO4J_TEST_URI'] !== undefined;
const places: (() => Promise<StorePlace>)[] = hasNeo4j ? [embeddedPlace, neo4jPlace] : [embeddedPlace];
const taken: { place: StorePlace; store: GraphStore }[] = [];

jest.setTimeout(60_000);

beforeAll(async () => {
  for (const take of places) {
    const place = await take();
    await place.empty();
    const store = place.open();
    taken.push({ place, store });
    await store.replace(fixture);
  }
}, 300_000);

afterAll(async () => {
  for (const { place, store } of taken) {
    await store.close();
    await place.release();
  }
});

it('declares every statement file exactly once', () => {
  const declared = declaredStatements().map(({ file }) => file);
  expect(declared.toSorted()).toEqual(statementFiles().toSorted());
});

it.each(declaredStatements())('has cases with rows and without for $file', (statement) => {
  const cases = statementCases.filter((one) => one.statement === statement);
  expect(cases.map(({ rows }) => rows)).toContain('some');
  const takesKeys = statement.text.includes('$');
  if (takesKeys) expect(cases.map(({ rows }) => rows)).toContain('none');
});

it('has no two cases of a statement with one name', () => {
  const names = statementCases.map(({ statement, name }) => `${statement.file}: ${name}`);
  expect(names).toEqual([...new Set(names)]);
});

describe(hasNeo4j ? 'the embedded store and Neo4j answer alike' : 'the embedded store answers', () => {
  it.each(statementCases)('$statement.file: $name', async ({ statement, parameters, rows: expected }) => {
    expect(statement.parameters.parse(parameters)).toEqual(parameters);
    const [rows = [], ...others] = await Promise.all(taken.map(({ store }) => store.read(statement, parameters)));
    expect(rows.length > 0 ? 'some' : 'none').toBe(expected);
    for (const row of rows) statement.row.parse(row);
    expect(rows.map((row) => JSON.stringify(row))).toHaveLength(new Set(rows.map((row) => JSON.stringify(row))).size);
    for (const other of others) {
      for (const row of other) statement.row.parse(row);
      expect(comparableRows(other)).toEqual(comparableRows(rows));
    }
  });
});
