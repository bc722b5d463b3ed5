import fc from 'fast-check';
import { comparePaths, type RankedPath } from './path-rank.ts';
import { searchPaths, type FoundLink, type FoundPaths } from './search-paths.ts';

type Link = readonly [one: string, other: string, weakness: number];

const ALL = Number.MAX_SAFE_INTEGER;
const degreeOf = (links: readonly Link[], id: string) =>
  links.filter(([one, other]) => one === id || other === id).length;

/** A search over a list of links, which also says what each level asked for. */
async function find(links: readonly Link[], asked: { maxHops: number; first: number; mostLinks?: number }) {
  const levels: (readonly string[])[] = [];
  const end = (id: string) => ({ id, links: degreeOf(links, id) });
  const search = { from: end('a'), to: end('b'), mostLinks: ALL, ...asked };
  const found: FoundPaths = await searchPaths(search, async (ids) => {
    levels.push(ids);
    return ids.flatMap((near) => linksFrom(links, near));
  });
  return { ...found, levels, ids: found.paths.map(({ ids }) => ids.join('')) };
}

function linksFrom(links: readonly Link[], near: string): FoundLink[] {
  return links.flatMap(([one, other, weakness]) => {
    if (one !== near && other !== near) return [];
    const far = one === near ? other : one;
    return [{ near, far, links: degreeOf(links, far), weakness }];
  });
}

/** All simple paths, as one would list them by hand. */
function allPaths(links: readonly Link[], maxHops: number): RankedPath[] {
  const longer = (path: RankedPath): RankedPath[] => {
    const last = path.ids.at(-1)!;
    if (last === 'b') return [path];
    if (path.ids.length > maxHops) return [];
    const steps = new Map<string, number>();
    for (const { far, weakness } of linksFrom(links, last))
      steps.set(far, Math.min(weakness, steps.get(far) ?? Infinity));
    return [...steps].flatMap(([far, weakness]) =>
      path.ids.includes(far)
        ? []
        : longer({
            ids: [...path.ids, far],
            weakness: Math.max(path.weakness, weakness),
            commonness: path.commonness + degreeOf(links, far),
          }),
    );
  };
  const paths = longer({ ids: ['a'], weakness: 0, commonness: 0 });
  return paths.toSorted((one, other) => one.ids.length - other.ids.length || comparePaths(one, other));
}

const id = fc.constantFrom(...'abcdefgh');
const graphs = fc.array(fc.tuple(id, id, fc.nat(4)), { maxLength: 22 });
const questions = fc.record({ maxHops: fc.integer({ min: 1, max: 7 }), first: fc.integer({ min: 1, max: 9 }) });

describe('searchPaths', () => {
  it('finds what a list of all simple paths begins with, in at most a statement a hop', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, questions, async (links, asked) => {
        const { ids, complete, levels } = await find(links, asked);
        const expected = allPaths(links, asked.maxHops).slice(0, asked.first);
        expect(ids).toEqual(expected.map((path) => path.ids.join('')));
        expect(complete).toBe(true);
        expect(levels.length).toBeLessThanOrEqual(asked.maxHops);
      }),
      { numRuns: 300 },
    );
  });

  it('never looks at more links than it may, and says complete only where nothing is missing', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, questions, fc.nat(30), async (links, asked, mostLinks) => {
        const { ids, complete, expandedLinks } = await find(links, { ...asked, mostLinks });
        const all = allPaths(links, asked.maxHops).map((path) => path.ids.join(''));
        expect(expandedLinks).toBeLessThanOrEqual(mostLinks);
        expect(all).toEqual(expect.arrayContaining(ids));
        expect(ids).toEqual(all.filter((path) => ids.includes(path)));
        if (complete) expect(ids).toEqual(all.slice(0, asked.first));
      }),
      { numRuns: 300 },
    );
  });

  it('asks for no entity twice', async () => {
    await fc.assert(
      fc.asyncProperty(graphs, questions, async (links, asked) => {
        const expanded = (await find(links, asked)).levels.flat();
        expect(expanded).toHaveLength(new Set(expanded).size);
      }),
    );
  });

  it('prefers the shorter, then the stated, then the rarer, then the first by id', async () => {
    const common: Link[] = ['x', 'y', 'z'].map((other) => ['p', other, 0]);
    const through = (middle: string, weakness: number): Link[] => [
      ['a', middle, 0],
      [middle, 'b', weakness],
    ];
    const links: Link[] = [...through('c', 4), ...through('p', 0), ...through('r', 0), ...through('q', 0), ...common];
    expect((await find([...links, ['a', 'b', 4]], { maxHops: 2, first: 9 })).ids).toEqual([
      'ab',
      'aqb',
      'arb',
      'apb',
      'acb',
    ]);
  });

  it('goes round a hub where the way round is short, and owns up where it could not look behind it', async () => {
    const hub: Link[] = Array.from({ length: 50 }, (_, place) => ['h', `n${place}`, 0]);
    const chain: Link[] = [
      ['a', 'h', 0],
      ['h', 'b', 0],
      ['a', 'c', 0],
      ['c', 'd', 0],
      ['d', 'b', 0],
    ];
    const links = [...hub, ...chain];
    const few = { first: 2, mostLinks: 20 };
    expect(await find(links, { ...few, maxHops: 3 })).toMatchObject({ ids: ['ahb', 'acdb'], complete: false });
    expect(await find(links, { maxHops: 2, first: 2, mostLinks: 20 })).toMatchObject({ ids: ['ahb'], complete: true });
  });

  it('stops at once where one end has nothing more', async () => {
    const { levels, complete } = await find([['b', 'c', 0]], { maxHops: 6, first: 1 });
    expect({ levels, complete }).toEqual({ levels: [], complete: true });
  });
});
