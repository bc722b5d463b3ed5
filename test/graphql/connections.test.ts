import { embeddedPlace } from '../../src/store/conformance/places/embedded-place.ts';
import { graphWithCopies } from './changed-graph.ts';
import { GraphFixture, useSeeds } from './graph-fixture.ts';
import { readOn, readPage, type PagedList } from './read-pages.ts';

const langfang = (way: string) => `union(id: "union-131000") { ${way} }`;
const lists: readonly PagedList[] = [
  { name: 'programmes', way: 'programmes(PAGE) { LIST }' },
  { name: 'programmes, most links first', way: 'programmes(PAGE, sort: MOST_LINKS) { LIST }' },
  { name: 'programmes by a filter', way: 'programmes(PAGE, filter: { not: { kind: [AID] } }) { LIST }' },
  { name: 'activities', way: 'activities(PAGE) { LIST }' },
  { name: 'activities, latest first', way: 'activities(PAGE, sort: PERIOD_LATEST) { LIST }' },
  { name: 'the programmes of a union', way: langfang('programmes(PAGE) { LIST }') },
  { name: 'the activities of a union', way: langfang('activities(PAGE) { LIST }') },
  { name: 'the links of a union', way: langfang('links(PAGE) { LIST }') },
  { name: 'the mentions of a union', way: langfang('mentions(PAGE) { LIST }'), entry: 'surface passage { id }' },
  { name: 'the entities of a source', way: 'source(id: "src-001") { entities(PAGE) { LIST } }' },
  { name: 'the facts of a source', way: 'source(id: "src-001") { facts(PAGE) { LIST } }' },
  { name: 'the passages of a source', way: 'source(id: "src-001") { passages(PAGE) { LIST } }' },
  { name: 'hits of a search', way: 'search(PAGE, text: "职工", kinds: [PROGRAMME]) { LIST }', entry: 'entity { id }' },
];

describe('a list', () => {
  const graph = useSeeds();

  it.each([...lists, { name: 'figures', way: 'figures(PAGE) { LIST }' }])(
    'of $name gives every node once',
    async (list) => {
      const pages = await readOn(graph(), list, { first: 7, after: null });
      expect(pages).toEqual(await readOn(graph(), list, { first: 200, after: null }));
      expect(new Set(pages).size).toBe(pages.length);
      expect(pages.length).toBeGreaterThan(7);
      const counting = list.way
        .replace(/\(PAGE,? ?/, '(')
        .replace('()', '')
        .replace('LIST', 'totalCount');
      expect(await graph().brief(`{ ${counting} }`)).toBe(pages.length);
    },
  );

  it.each(lists)('of $name refuses what is no cursor, with a code and the argument', async ({ way }) => {
    for (const cursor of ['', 'nonsense', Buffer.from('["Union/NAME"]').toString('base64url')]) {
      const asked = way.replace('PAGE', `after: "${cursor}"`).replace('LIST', 'nodes { __typename }');
      const { errors } = await graph().run(`{ ${asked} }`);
      expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT', argument: 'after' }]);
    }
  });

  it('refuses the cursor of another list, and of another order', async () => {
    const { end } = await readPage(graph(), { name: '', way: 'unions(PAGE) { LIST }' }, { first: 2, after: null });
    for (const other of ['programmes', 'unions(sort: LEVEL)', 'figures']) {
      const list = other.includes('(') ? other.replace(')', ', after: $after)') : `${other}(after: $after)`;
      const { errors } = await graph().run(`query ($after: String) { ${list} { totalCount nodes { id } } }`, {
        after: end,
      });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', argument: 'after' });
    }
  });

  it.each([0, -1, 201])('refuses %i entries at once, and says what is allowed', async (first) => {
    const { errors } = await graph().run(`{ unions(first: ${first}) { nodes { id } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', asked: first, allowed: 200 });
  });
});

describe('after a reload with a changed graph', () => {
  const [before, after] = [graphWithCopies('first'), graphWithCopies('second')];
  let graph: GraphFixture;
  beforeAll(async () => {
    graph = await GraphFixture.open(await embeddedPlace(), before);
  });
  afterAll(() => graph?.close());

  it('every cursor goes on where it stood: nothing repeats, and nothing that was there before is left out', async () => {
    const whole = new Map<string, readonly string[]>();
    const begun = new Map<string, { entries: readonly string[]; end: string | null }[]>();
    for (const list of lists) {
      whole.set(list.name, await readOn(graph, list, { first: 200, after: null }));
      const sizes = [1, 5, 12];
      begun.set(list.name, await Promise.all(sizes.map((first) => readPage(graph, list, { first, after: null }))));
    }
    await graph.load(after);
    for (const list of lists) {
      const now = new Set(await readOn(graph, list, { first: 200, after: null }));
      for (const { entries, end } of begun.get(list.name)!) {
        const rest = await readOn(graph, list, { first: 50, after: end });
        const seen = [...entries, ...rest];
        const stayed = whole.get(list.name)!.filter((entry) => now.has(entry));
        expect({ list: list.name, repeated: seen.length - new Set(seen).size }).toEqual({
          list: list.name,
          repeated: 0,
        });
        expect({ list: list.name, leftOut: stayed.filter((entry) => !seen.includes(entry)) }).toEqual({
          list: list.name,
          leftOut: [],
        });
      }
    }
  }, 60_000);

  it('has really changed in between', () => {
    const ids = ({ nodes }: typeof before) => new Set(nodes.map(({ id }) => id));
    const [old, fresh] = [ids(before), ids(after)];
    expect([...old].filter((id) => !fresh.has(id)).length).toBeGreaterThan(50);
    expect([...fresh].filter((id) => !old.has(id)).length).toBeGreaterThan(50);
  });
});
