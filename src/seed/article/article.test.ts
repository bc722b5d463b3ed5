import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import { sharedRuns } from '../../text/passages/shared-runs.ts';
import { examineSeeds } from '../examine-seeds.ts';
import type { SeedFile } from '../format/seed-file.ts';
import { article } from './article.ts';
import { ArticleError, type ArticleErrorCode } from './article-error.ts';
import { EDITOR_LINE } from './article-files.ts';

const root = join(__dirname, '../../..');
const made = `首页 | 要闻 | 地方 | 图片
一个虚构的标题用来检查作者工具能否写出来 2031-05-01 08:00
${'　　某年某月，新密市总工会与河南省总工会在新密市开办“中国梦·劳动美”活动，市委也派人到场观看，三十人参加了这次虚构的活动。'.repeat(2)}
　　甲乙丙丁在市体育局办班;全市都知道。
版权所有 新密市
`;
const polluted = `編(biān)出來的一個標題
　　河南省總(zǒng)工會說，${'這是為了檢(jiǎn)查工具而編出來的話，與任何文章無關。'.repeat(4)}
`;

describe('article', () => {
  const folder = mkdtempSync(join(tmpdir(), 'article-'));
  const seedsFolder = join(folder, 'seeds');
  const articles = join(folder, 'articles');
  const file = join(articles, 'made.txt');
  const written = (id: string, name: string) => readFileSync(join(seedsFolder, 'articles', id, name), 'utf8');
  const read = (id: string, name: string) => (parse(written(id, name)) ?? {}) as SeedFile;

  beforeAll(() => {
    cpSync(join(root, 'seeds'), seedsFolder, { recursive: true });
    mkdirSync(articles);
    writeFileSync(file, made);
    writeFileSync(join(articles, 'polluted.txt'), polluted);
    article(file, { id: '905', seedsFolder });
    article(join(articles, 'polluted.txt'), { id: '906', seedsFolder });
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('writes the source with every passage, its place, hash and suggested role', () => {
    const { source, passages } = read('905', 'source.yaml');
    expect(source).toMatchObject({ id: 'src-905', kind: 'ARTICLE', script: 'Hans', publishedBasis: 'NOT_STATED' });
    expect(source?.title).toBe('一个虚构的标题用来检查作者工具能否写出来');
    expect(passages?.map(({ at, role }) => `${at} ${role}`)).toEqual([
      '1.1 BOILERPLATE',
      '2.1 TITLE',
      '3.1 BODY',
      '3.2 BODY',
      '4.1 BOILERPLATE',
      '4.2 BOILERPLATE',
      '5.1 BOILERPLATE',
    ]);
    expect(made.slice(passages?.[5]?.start, passages?.[5]?.end)).toBe('全市都知道。');
  });

  it('declares the names it knows, and asks about those that may mean several', () => {
    const facts = written('905', 'facts.yaml');
    expect(facts).toContain('- { surface: 新密市总工会, means: union-410183, rule: FULL_NAME, at: ["3.1", "3.2"] }\n');
    expect(read('905', 'facts.yaml').mentions?.map(({ surface }) => surface)).toEqual([
      '新密市总工会',
      '河南省总工会',
      '新密市',
      '中国梦·劳动美',
    ]);
    expect(facts).toMatch(/^# {3}市委 \(3\.1, 3\.2\): org-410100-shiwei or org-410183-shiwei.*\?$/m);
  });

  it('finds names in traditional print and in polluted text after repair', () => {
    expect(read('906', 'source.yaml').source).toMatchObject({ title: '编出来的一个标题', script: 'Hant' });
    expect(read('906', 'facts.yaml').mentions).toEqual([
      { surface: '河南省總工會', means: 'union-410000', rule: 'FULL_NAME', at: ['2.1'] },
    ]);
  });

  it('writes files that an editor completes, and that pass every rule without a fact', () => {
    for (const name of ['source.yaml', 'facts.yaml', 'entities.yaml']) {
      expect(written('905', name).startsWith(`${EDITOR_LINE}\n`)).toBe(true);
    }
    const { errors, dataset } = examineSeeds(seedsFolder, articles);
    expect(errors).toEqual([]);
    expect(dataset.sources.has('src-905') && dataset.sources.has('src-906')).toBe(true);
  });

  it('writes no sentence of the article: only the title is repeated, and listed as a proper name', () => {
    const { source } = read('905', 'source.yaml');
    expect(read('905', 'entities.yaml').properNames).toEqual([source?.title]);
    const all = ['source.yaml', 'facts.yaml', 'entities.yaml'].map((name) => written('905', name)).join('\n');
    expect(sharedRuns(all.replaceAll(source?.title ?? '', ''), made)).toEqual([]);
  });

  it.each<[ArticleErrorCode, string, string]>([
    ['FOLDER_EXISTS', 'made.txt', '905'],
    ['ARTICLE_KNOWN', 'made.txt', '907'],
    ['ID_INVALID', 'made.txt', '../907'],
    ['FILE_UNREADABLE', 'missing.txt', '907'],
    ['FILE_UNREADABLE', 'gbk.txt', '907'],
    ['FILE_UNREADABLE', 'empty.txt', '907'],
  ])('refuses with %s for %s under %s, and writes nothing', (code, name, id) => {
    writeFileSync(join(articles, 'gbk.txt'), Buffer.from([0xb9, 0xa4, 0xbb, 0xe1]));
    writeFileSync(join(articles, 'empty.txt'), ' \n\u3000\n');
    const before = written('905', 'facts.yaml');
    expect(codeOf(() => article(join(articles, name), { id, seedsFolder }))).toBe(code);
    expect(existsSync(join(seedsFolder, 'articles', '907'))).toBe(false);
    expect(written('905', 'facts.yaml')).toBe(before);
  });
});

const copies = process.env['ARTICLES_DIR'] ?? join(root, '../shared/articles');
// The articles are not part of the repository; without a copy of them there is nothing to check here.
const describeArticles = existsSync(copies) ? describe : describe.skip;

describeArticles('article, for an article that is entered already', () => {
  const folder = mkdtempSync(join(tmpdir(), 'articles-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(['000', '001', '002', '003', '004'])('makes of %s the passages that were entered', (id) => {
    const seedsFolder = join(folder, id);
    cpSync(join(root, 'seeds'), seedsFolder, { recursive: true });
    rmSync(join(seedsFolder, 'articles', id), { recursive: true });
    const name = readdirSync(copies).find((one) => one.startsWith(`${id}_`)) ?? '';
    article(join(copies, name), { id, seedsFolder });
    const [ours, entered] = [seedsFolder, join(root, 'seeds')].map(
      (seeds) => parse(readFileSync(join(seeds, 'articles', id, 'source.yaml'), 'utf8')) as SeedFile,
    );
    const places = (seed: SeedFile | undefined) => seed?.passages?.map(({ role: _role, ...place }) => place);
    expect(places(ours)).toEqual(places(entered));
    expect([ours?.source?.sha256, ours?.source?.script]).toEqual([entered?.source?.sha256, entered?.source?.script]);
  });
});

function codeOf(refused: () => unknown): string {
  try {
    refused();
  } catch (error) {
    if (error instanceof ArticleError) return error.code;
    throw error;
  }
  return 'not refused';
}
