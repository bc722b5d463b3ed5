import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { comparePackages } from '../../src/data-package/diff/compare-packages.ts';
import type { PackageDifference, RecordChange } from '../../src/data-package/diff/package-difference.ts';
import { readPackage } from '../../src/data-package/diff/read-package.ts';
import { tellDifference } from '../../src/data-package/diff/tell-difference.ts';
import type { SeedsCopy } from '../cli/seeds-copy.ts';
import { graphOf, newFolder, packGraph, removeFolders } from './pack-graph.ts';

const article001 = 'articles/001/facts.yaml';

let before: string;
beforeAll(async () => {
  before = (await packGraph(graphOf())).folder;
}, 60_000);
afterAll(removeFolders);

/** What is different in the package of changed seeds. */
async function differenceAfter(change: (seeds: SeedsCopy) => void): Promise<PackageDifference> {
  const { folder } = await packGraph(graphOf(change));
  return comparePackages(await readPackage(before), await readPackage(folder));
}

const told = (difference: PackageDifference) => tellDifference(difference).slice(1).join('\n');
const withoutLabel = ({ label: _label, ...change }: RecordChange) => change;

describe('two packages', () => {
  it('of one graph are equal, wherever they lie', async () => {
    const other = join(newFolder(), 'elsewhere');
    cpSync(before, other, { recursive: true });
    const difference = comparePackages(await readPackage(before), await readPackage(other));
    expect(difference).toMatchObject({ equal: true, columns: [], articles: [], records: [] });
    expect(told(difference)).toBe('The data are the same');
  });

  it('tell an edited figure with its value, its bounds and its printed form, before and after', async () => {
    const difference = await differenceAfter((seeds) => seeds.edit(article001, 'printed: 60多场', 'printed: 70余场'));
    expect(difference.records.map(withoutLabel)).toEqual([
      {
        table: 'figures',
        change: 'CHANGED',
        id: 'fig-001-13-2-two-level-sessions',
        fields: [
          { field: 'printedAs', before: '60多场', after: '70余场' },
          { field: 'exact', before: '60', after: '70' },
          { field: 'value', before: '60', after: '70' },
          { field: 'lower', before: '60', after: '70' },
        ],
        citations: [
          {
            change: 'REWORDED',
            before: { source: 'src-001', block: '13', sentence: '2', anchor: '60多场' },
            after: { source: 'src-001', block: '13', sentence: '2', anchor: '70余场' },
          },
        ],
      },
    ]);
    expect(told(difference)).toMatch(
      /^~ fig-001-13-2-two-level-sessions \(廊坊市总工会 \S+ 60多场\): printedAs 60多场 → 70余场; .*value 60 → 70; lower 60 → 70/m,
    );
  }, 60_000);

  it('tell a moved citation as moved, though the id of the fact names its place', async () => {
    const difference = await differenceAfter((seeds) =>
      seeds.edit(article001, 'title: 记者, at: "4.1"', 'title: 记者, at: "5.1"'),
    );
    expect(difference.records.map(withoutLabel)).toEqual([
      {
        table: 'tenures',
        change: 'CHANGED',
        id: 'ten-001-4-1-chen-reporter',
        newId: 'ten-001-5-1-chen-reporter',
        fields: [],
        citations: [
          {
            change: 'MOVED',
            before: { source: 'src-001', block: '4', sentence: '1', anchor: '陈正' },
            after: { source: 'src-001', block: '5', sentence: '1', anchor: '陈正' },
          },
        ],
      },
    ]);
    expect(told(difference)).toMatch(
      /^~ ten-001-4-1-chen-reporter, now .*: citation moved: src-001 4\.1 → src-001 5\.1$/m,
    );
  }, 60_000);

  it('follow an activity that moved with its figures, and change nothing that refers to it', async () => {
    const difference = await differenceAfter((seeds) =>
      seeds.edit(article001, 'at: "8.2"\n    anchor: 工宣讲', 'at: "8.3"\n    anchor: 工宣讲'),
    );
    expect(difference.records.map(({ id, newId, fields }) => [id, newId, fields])).toEqual([
      ['act-001-8-2-gongxuanjiang', 'act-001-8-3-gongxuanjiang', []],
      ['fig-001-8-2-gongxuanjiang-attendances', 'fig-001-8-3-gongxuanjiang-attendances', []],
      ['fig-001-8-2-gongxuanjiang-sessions', 'fig-001-8-3-gongxuanjiang-sessions', []],
    ]);
  }, 60_000);

  it('tell one fact that went as one, though those after it are numbered anew', async () => {
    const figure = 'figures: [ { measure: policy.items, printed: 举措26项, note: documents and measures together } ]';
    const { records } = await differenceAfter((seeds) => seeds.edit('articles/000/facts.yaml', figure, 'figures: []'));
    const figures = records.filter(({ table }) => table === 'figures');
    expect(figures.filter(({ change }) => change === 'WENT').map(({ id }) => id)).toEqual(['fig-000-10-6-1']);
    const renumbered = figures.filter(({ change }) => change === 'CHANGED');
    expect(renumbered.map(({ id, newId }) => [id, newId])).toContainEqual(['fig-000-10-6-2', 'fig-000-10-6-1']);
    expect(renumbered.flatMap(({ fields, citations }) => [...fields, ...citations])).toEqual([]);
  }, 60_000);

  it('tell a renamed entity once, and not at each fact that leads to it', async () => {
    const difference = await differenceAfter((seeds) =>
      seeds.edit('entities/federations.yaml', 'name: 廊坊市总工会', 'name: 廊坊市工会联合会'),
    );
    expect(difference.records).toMatchObject([
      { table: 'unions', id: 'union-131000', fields: [{ field: 'name', after: '廊坊市工会联合会' }] },
    ]);
    expect(told(difference)).toMatch(/^~ union-131000 .*: renamed: 廊坊市总工会 → 廊坊市工会联合会$/m);
  }, 60_000);

  it('tell a removed article once, with how much went with it', async () => {
    const difference = await differenceAfter((seeds) =>
      rmSync(join(seeds.seedsFolder, 'articles', '003'), { recursive: true }),
    );
    const [article, ...others] = difference.articles;
    expect(others).toEqual([]);
    expect(article).toMatchObject({ change: 'WENT', id: 'src-003' });
    const packed = (await readPackage(before)).tables;
    const ofArticle = (table: string) => packed.get(table)!.rows.filter(({ source }) => source === 'src-003').length;
    expect(article!.counts).toMatchObject({ passages: ofArticle('passages'), mentions: ofArticle('mentions') });
    expect(article!.counts['figures']).toBeGreaterThan(10);
    const lines = told(difference).split('\n');
    expect(lines.filter((line) => line.includes('src-003'))).toHaveLength(1);
    expect(lines.length).toBeLessThan(40);
    expect(difference.records.filter(({ change }) => change === 'CAME')).toEqual([]);
  }, 60_000);

  it('tell an added article as the same the other way round', async () => {
    const { folder } = await packGraph(
      graphOf((seeds) => rmSync(join(seeds.seedsFolder, 'articles', '003'), { recursive: true })),
    );
    const [smaller, larger] = [await readPackage(folder), await readPackage(before)];
    const [came, went] = [comparePackages(smaller, larger), comparePackages(larger, smaller)];
    expect(came.articles).toEqual(went.articles.map((article) => ({ ...article, change: 'CAME' })));
  }, 60_000);
});

describe('a folder', () => {
  it('that is damaged is refused with every file that is not as it was written', async () => {
    const folder = join(newFolder(), basename(before));
    cpSync(before, folder, { recursive: true });
    writeFileSync(join(folder, 'figures.csv'), 'id,value\r\n');
    rmSync(join(folder, 'links.csv'));
    await expect(readPackage(folder)).rejects.toMatchObject({
      code: 'PACKAGE_DAMAGED',
      problems: [
        expect.stringMatching(/figures\.csv is damaged: its SHA-256 is \w{64}, and SHA256SUMS says \w{64}/),
        expect.stringMatching(/links\.csv is missing/),
      ] as string[],
    });
  });

  it('without checksums, or with ones that name a file elsewhere, is refused', async () => {
    const folder = join(newFolder(), basename(before));
    cpSync(before, folder, { recursive: true });
    writeFileSync(join(folder, 'SHA256SUMS'), `${'0'.repeat(64)}  ../secret\n`);
    await expect(readPackage(folder)).rejects.toMatchObject({ code: 'PACKAGE_DAMAGED' });
    rmSync(join(folder, 'SHA256SUMS'));
    await expect(readPackage(folder)).rejects.toMatchObject({ code: 'PACKAGE_DAMAGED' });
  });

  it('that is no package is refused as that', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'empty'));
    await expect(readPackage(join(folder, 'empty'))).rejects.toMatchObject({ code: 'PACKAGE_MISSING' });
    await expect(readPackage(join(folder, 'nowhere'))).rejects.toMatchObject({ code: 'PACKAGE_MISSING' });
  });
});
