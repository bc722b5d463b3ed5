import { join } from 'node:path';
import { madeUpGraph } from '../../bench/made-up/made-up-graph.ts';
import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import { GraphFixture } from './graph-fixture.ts';

// More figures than are told apart by all that could be known of them: a made-up graph of 11,000 entities has some 5,400.

jest.setTimeout(120_000);

interface Interval {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}
interface Group {
  /** The value of the one key. */
  readonly keys: readonly string[];
  readonly count: number;
  readonly unit: string | null;
  readonly sum: Interval | null;
  readonly min: Interval | null;
  readonly max: Interval | null;
  readonly refused: { readonly code: string; readonly facts: readonly { readonly id: string }[] } | null;
}

const interval = '{ value lower upper }';
const group = `keys { value } count unit sum ${interval} min ${interval} max ${interval} refused { code facts { id } }`;

let graph: GraphFixture;
beforeAll(async () => {
  const seedsFolder = join(__dirname, '..', '..', 'seeds');
  graph = await GraphFixture.open(await embeddedPlace(), madeUpGraph(11_000, seedsFolder));
});
afterAll(() => graph.close());

async function byMeasure(): Promise<readonly Group[]> {
  const found = await graph.brief(`{ aggregate(groupBy: [MEASURE], sort: KEY, first: 200) { groups { ${group} } } }`);
  return found as Group[];
}

async function oneMeasure(measure: string): Promise<Group> {
  const filter = '{ measure: [$measure] }';
  const query = `query ($measure: ID!) { aggregate(filter: ${filter}) { total { ${group} } } }`;
  return (await graph.brief(query, { measure })) as Group;
}

it('refuses all of them together without reading their strata, and names two that do not go together', async () => {
  const query =
    '{ aggregate { total { count unit sum { value } refused { code facts { ... on Figure { unit } } } } } }';
  const { total } = ((await graph.ask(query)) as { aggregate: { total: Group } }).aggregate;
  expect(total.count).toBeGreaterThan(5_000);
  expect(total).toMatchObject({ unit: null, sum: null, refused: { code: 'UNIT_MISMATCH' } });
  const units = (total.refused?.facts as unknown as { unit: string }[]).map(({ unit }) => unit);
  expect(new Set(units).size).toBe(2);
  expect(await graph.statementsOf('{ aggregate { total { sum { value } refused { code } } } }')).toEqual([
    'aggregate/before-adding.cypher',
    'aggregate/groups.cypher',
  ]);
});

it('says of each measure what it says of it alone, where fewer figures are told apart by more', async () => {
  const groups = await byMeasure();
  expect(groups.length).toBeGreaterThan(20);
  for (const many of groups) {
    const alone = await oneMeasure(many.keys[0] ?? '');
    expect([many.count, many.unit, many.min, many.max]).toEqual([alone.count, alone.unit, alone.min, alone.max]);
    if (many.refused) expect(alone.refused).not.toBeNull();
  }
});

it('adds what is of one kind as it does among fewer', async () => {
  const query = `{ aggregate(groupBy: [MEASURE, STAGE, STAT_TYPE], first: 60) { groups { ${group} } } }`;
  const added = ((await graph.brief(query)) as readonly Group[]).filter(({ sum }) => sum !== null);
  expect(added.length).toBeGreaterThan(5);
  for (const { keys, count, sum } of added) {
    const [measure = '', ...kind] = keys;
    const alone = (await byKind(measure)).find((one) => String(one.keys) === String(kind));
    expect(alone).toMatchObject({ count });
    if (alone?.refused === null) expect(alone.sum).toEqual(sum);
  }
  const [measure = '', ...kind] = added[0]!.keys;
  expect((await byKind(measure)).find((one) => String(one.keys) === String(kind))?.sum).toEqual(added[0]!.sum);
});

async function byKind(measure: string): Promise<readonly Group[]> {
  const asked = 'filter: { measure: [$measure] }, groupBy: [STAGE, STAT_TYPE], first: 60';
  const query = `query ($measure: ID!) { aggregate(${asked}) { groups { ${group} } } }`;
  return (await graph.brief(query, { measure })) as readonly Group[];
}
