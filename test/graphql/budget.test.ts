import { useSeeds } from './graph-fixture.ts';
import { selectWay, typeNamed, valuesOf, waysFrom, type OutputType, type Way } from './schema-ways.ts';

const graph = useSeeds();

/** How 20 of each type are reached from the root, and at the cost of how many statements; INNER is what they are asked. */
const starts: Readonly<Record<string, readonly [way: string, levels: number]>> = {
  Union: ['unions { nodes { INNER } }', 1],
  Organisation: ['organisations { nodes { INNER } }', 1],
  Person: ['people { nodes { INNER } }', 1],
  Programme: ['programmes { nodes { INNER } }', 1],
  Honour: ['honours { nodes { INNER } }', 1],
  Place: ['places { nodes { INNER } }', 1],
  Activity: ['activities { nodes { INNER } }', 1],
  Conferral: ['conferrals { nodes { INNER } }', 1],
  Figure: ['figures { nodes { INNER } }', 1],
  Gap: ['gaps { nodes { INNER } }', 1],
  Source: ['sources { nodes { INNER } }', 1],
  Measure: ['measures { nodes { INNER } }', 1],
  Tenure: ['people { nodes { posts { nodes { INNER } } } }', 2],
  Affiliation: ['unions { nodes { links(kinds: [UNDER]) { nodes { facts { ... on Affiliation { INNER } } } } } }', 3],
  Link: ['unions { nodes { links { nodes { INNER } } } }', 2],
  Mention: ['unions { nodes { mentions { nodes { INNER } } } }', 2],
  Passage: ['sources { nodes { passages { nodes { INNER } } } }', 2],
  Citation: ['figures { nodes { citations { INNER } } }', 2],
  Actor: ['activities { nodes { actors { INNER } } }', 2],
  Period: ['figures { nodes { period { INNER } } }', 1],
  Warning: ['conflicts { nodes { INNER } }', 1],
};

/** Ways that cost nothing, for what they lead to was read with what they come from. */
const free = /^(Citation|Mention|Actor|RivalFact)\.|^Link\.(from|to)$|\.period$/;
/** What a gap is about may be an entity or a fact: it is asked of both. */
const twice = /^Gap\.about$/;

function costOf({ from, name }: Way): number {
  if (free.test(`${from.name}.${name}`)) return 0;
  return twice.test(`${from.name}.${name}`) ? 2 : 1;
}

const ways = Object.keys(starts).flatMap((type) => waysFrom(typeNamed(type)));

/** A walk of some ways, each next one another: together they go through all fields in many orders. */
function walk(first: Way, steps: number, turn: number): Way[] {
  if (steps === 0) return [first];
  const next = waysFrom(first.to);
  const way = next[turn % Math.max(next.length, 1)];
  return way === undefined ? [first] : [first, ...walk(way, steps - 1, turn * 3 + 1)];
}

function operationOf(path: readonly Way[]): string {
  const inner = path.reduceRight(
    (sofar, way, level) => `__typename ${selectWay(way, level === 0 ? 20 : 2, sofar)}`,
    '__typename',
  );
  return `{ ${starts[path[0]!.from.name]![0].replace('INNER', inner)} }`;
}

function budgetOf(path: readonly Way[]): number {
  return starts[path[0]!.from.name]![1] + path.reduce((sum, way) => sum + costOf(way), 0);
}

const named = (path: readonly Way[]) =>
  [`${path[0]!.from.name} ${path.map(({ name }) => name).join(' → ')}`, path] as const;

describe('a level costs one statement, at width 20', () => {
  it.each(ways.map((way) => named([way])))('%s', async (_name, path) => {
    expect((await graph().statementsOf(operationOf(path))).length).toBeLessThanOrEqual(budgetOf(path));
  });

  it.each(ways.map((way, index) => named(walk(way, 3, index))))('%s', async (_name, path) => {
    expect((await graph().statementsOf(operationOf(path))).length).toBeLessThanOrEqual(budgetOf(path));
  });
});

describe('values cost nothing more', () => {
  it.each(Object.keys(starts))('of %s', async (name) => {
    const [way, levels] = starts[name]!;
    // Whether the source says that a figure is a part is a property of the relation to the whole: a level of its own.
    const relation = name === 'Figure' ? 1 : 0;
    const operation = `{ ${way.replace('INNER', valuesOf(typeNamed(name)).join(' '))} }`;
    expect((await graph().statementsOf(operation)).length).toBe(levels + relation);
  });
});

it('goes through every way of the API', () => {
  const reached = new Set<OutputType>(ways.flatMap(({ from, to }) => [from, to]));
  expect([...reached].map(({ name }) => name)).toEqual(expect.arrayContaining(Object.keys(starts)));
  expect(ways.length).toBeGreaterThan(130);
});
