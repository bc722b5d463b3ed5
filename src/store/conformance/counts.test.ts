import type { GraphStore } from '../graph-store.ts';
import type { Statement } from '../statement.ts';
import * as evidence from '../statements/evidence.ts';
import * as facts from '../statements/fact-relations.ts';
import * as links from '../statements/links.ts';
import * as lists from '../statements/lists.ts';
import { fixture } from './fixture.ts';
import { embeddedPlace } from './places/embedded-place.ts';
import type { StorePlace } from './places/store-place.ts';
import { statementCases } from './statement-cases.ts';

interface Keys {
  readonly keys: readonly { readonly index: number }[];
}
type Row = { readonly index: number; readonly count?: number };

/** What lists, and what counts the same. */
const pairs = [
  [evidence.entitiesOfSource, evidence.countEntitiesOfSource],
  [evidence.factsOfSource, evidence.countFactsOfSource],
  [evidence.passagesOfSource, evidence.countPassagesOfSource],
  [facts.factsOfEntity, facts.countFactsOfEntity],
  [links.linkedEntities, links.countLinkedEntities],
  [links.subordinatesOf, links.countSubordinatesOf],
  [links.entitiesWithin, links.countEntitiesWithin],
  [lists.idsByFilter, lists.countByFilter],
] as unknown as [Statement<object, Row>, Statement<object, Row>][];

let place: StorePlace;
let store: GraphStore;

beforeAll(async () => {
  place = await embeddedPlace();
  store = place.open();
  await store.replace(fixture);
});

afterAll(async () => {
  await store.close();
  await place.release();
});

const cases = pairs.flatMap(([list, count]) =>
  statementCases
    .filter(({ statement }) => statement === (list as Statement))
    .map(({ name, parameters }) => ({ list, count, name, parameters: parameters as Keys })),
);

it.each(cases)('$count.file counts the rows of $list.file: $name', async ({ list, count, parameters }) => {
  const keys = parameters.keys.map((key) => ({ ...key, after: -1 }));
  const counted = Object.fromEntries(keys.map(({ index }) => [index, 0]));
  const listed = { ...counted };
  for (const { index } of await store.read(list, { keys, first: 1_000_000 })) listed[index]! += 1;
  for (const { index, count: rows = 0 } of await store.read(count, { keys })) counted[index] = rows;
  expect(counted).toEqual(listed);
});
