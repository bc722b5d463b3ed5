import { until } from '../../../../test/server/start-server.ts';
import { fixture } from '../../conformance/fixture.ts';
import { runnerPlace } from '../../conformance/places/runner-place.ts';
import { statementCases } from '../../conformance/statement-cases.ts';
import type { GraphStore } from '../../graph-store.ts';
import { EmbeddedStore } from '../embedded-store.ts';

let place: Awaited<ReturnType<typeof runnerPlace>>;
let apart: GraphStore;
let here: GraphStore;

beforeAll(async () => {
  place = await runnerPlace();
  apart = place.open();
  here = new EmbeddedStore(place.folder);
  await apart.replace(fixture);
}, 60_000);

afterAll(async () => {
  await apart.close();
  await here.close();
  await place.release();
});

const scans = statementCases.filter(({ statement }) => statement.scans);

it.each(scans)('answers $statement.file as in the server: $name', async ({ statement, parameters }) => {
  expect(await apart.read(statement, parameters)).toEqual(await here.read(statement, parameters));
});

it('read all of them in one process', async () => expect(await place.running()).toHaveLength(1));

it('leaves the graph of the seeds to the server, which needs no second process', async () => {
  await apart.close();
  await until(async () => (await place.running()).length === 0);
  for (const { statement, parameters } of scans) await here.read(statement, parameters);
  expect(await place.running()).toEqual([]);
});
