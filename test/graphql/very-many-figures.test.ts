import { join } from 'node:path';
import { madeUpGraph } from '../../bench/made-up/made-up-graph.ts';
import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import { GraphFixture } from './graph-fixture.ts';

// More figures than are told apart by all that could be known of them: a made-up graph of 10,000 entities has some 5,000.

jest.setTimeout(120_000);

interface Interval {
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
}
interface Group {
  readonly keys: readonly { readonly value: string }[];
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
  graph = await GraphFixture.open(await embeddedPlace(), madeUpGraph(10_000, seedsFolder));
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
    'aggregate/parts-of-wholes.cypher',
    'aggregate/groups.cypher',
  ]);
});

it('says of each measure what it says of it alone, where fewer figures are told apart by more', async () => {
  const groups = await byMeasure();
  let compared = 0;
  for (const many of groups) {
    const alone = await oneMeasure(many.keys[0]?.value ?? '');
    expect([many.count, many.unit, many.min, many.max]).toEqual([alone.count, alone.unit, alone.min, alone.max]);
    if (many.refused) expect(alone.refused).not.toBeNull();
    if (!many.sum || !alone.sum) continue;
    expect(many.sum).toEqual(alone.sum);
    compared += 1;
  }
  expect(groups.length).toBeGreaterThan(20);
  expect(compared).toBeGreaterThan(0);
});

it('adds what is of one kind, whatever else there is', async () => {
  const dimensions = '[MEASURE, STAGE, STAT_TYPE]';
  const query = `{ aggregate(groupBy: ${dimensions}, first: 50) { groups { ${group} } } }`;
  const groups = (await graph.brief(query)) as readonly Group[];
  const added = groups.filter(({ sum }) => sum !== null);
  expect(added.length).toBeGreaterThan(5);
  for (const { sum, min, max, count } of added) {
    expect(sum!.value).toBeGreaterThanOrEqual(max!.value);
    expect(sum!.value).toBeLessThanOrEqual(max!.value * count);
    expect(min!.value).toBeLessThanOrEqual(max!.value);
  }
});
