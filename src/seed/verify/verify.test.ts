import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { article } from '../article/article.ts';
import { describeProblem } from '../problem.ts';
import { verify } from './verify.ts';

const root = join(__dirname, '../../..');
const made = `虚构的标题
　　某年某月，新密市总工会办了活动12场，来了30人，${'这些话只为检查工具而写，'.repeat(8)}别无他意。一段没有标点也没有数字的很长的话。市总工会又办了3场;新密市总工会还办了夜校。
`;
const facts = `defaults: { by: union-410183, period: unknown }
mentions:
  - { surface: 新密市总工会, means: union-410183, rule: FULL_NAME, at: ["2.1"] }
  - { surface: 新密市总工会, means: union-410183, rule: FULL_NAME, at: ["2.4"] }
  - { surface: 市总工会, means: union-410183, rule: SUBJECT, at: ["2.3"] }
figures:
  - { measure: activity.sessions, printed: 活动12场, at: "2.1" }
  - { measure: activity.sessions, printed: 3场, at: "2.3", note: 我们自己的话 }
`;

describe('verify', () => {
  const folder = mkdtempSync(join(tmpdir(), 'verify-'));
  const file = join(folder, 'made.txt');
  const seedsFolder = join(folder, 'seeds');
  const here = join(seedsFolder, 'articles', '905');
  const problems = (path = file) => verify([path], { seedsFolder })[0]!.problems.map(describeProblem);
  const rewrite = (name: string, change: (text: string) => string) =>
    writeFileSync(join(here, name), change(readFileSync(join(here, name), 'utf8')));

  beforeAll(() => {
    cpSync(join(root, 'seeds'), seedsFolder, { recursive: true });
    writeFileSync(file, made);
    article(file, { id: '905', seedsFolder });
    writeFileSync(join(here, 'facts.yaml'), facts);
    cpSync(here, join(folder, 'entered'), { recursive: true });
  });
  beforeEach(() => cpSync(join(folder, 'entered'), here, { recursive: true }));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('finds a file by its hash, whatever its name, and nothing wrong with it', () => {
    expect(verify([file], { seedsFolder })).toEqual([
      { file, source: 'src-905', passages: 5, anchors: 2, mentions: 3, problems: [] },
    ]);
  });

  it('says where a passage has another place or hash than in the file', () => {
    rewrite('source.yaml', (text) =>
      text.replace(/start: 0, end: 5/, 'start: 0, end: 4').replace(/("2.2".*sha256: )\w{64}/, `$1${'a'.repeat(64)}`),
    );
    expect(problems()).toEqual([
      expect.stringMatching(
        /^articles\/905\/source.yaml:\d+:5 error PASSAGE 1.1 does not stand at 0 to 4. In this file it is \{ at: "1.1", start: 0, end: 5,/,
      ),
      expect.stringMatching(/^articles\/905\/source.yaml:\d+:5 error PASSAGE the hash of 2.2 is that of other words/),
    ]);
  });

  it('says which passages are listed and are not in the file, or the other way round', () => {
    rewrite('source.yaml', (text) => text.replace('"1.1"', '"1.2"'));
    expect(problems()).toEqual([
      expect.stringContaining('the file has no passage 1.2'),
      expect.stringMatching(
        /source.yaml:\d+:\d+ error PASSAGE passage 1.1 of the file is not listed. Add \{ at: "1.1"/,
      ),
    ]);
  });

  it('says which anchors do not stand exactly once', () => {
    rewrite('facts.yaml', (text) => text.replace('printed: 活动12场', 'printed: 活动13场'));
    expect(problems()).toEqual([expect.stringMatching(/facts.yaml:7:5 error R1 “活动13场” stands 0 times in 2.1/)]);
  });

  it('says where a mention does not stand, and warns where its words stand undeclared', () => {
    rewrite('facts.yaml', (text) => text.replace('at: ["2.4"]', 'at: ["1.1"]'));
    expect(problems()).toEqual([
      expect.stringMatching(/facts.yaml:4:\d+ error MENTION “新密市总工会” does not stand in 1.1/),
      expect.stringMatching(/facts.yaml:3:5 warning MENTION “新密市总工会” stands in 2.4 too, undeclared/),
    ]);
  });

  it('finds words that are copied from the article (R4), and short names that are not declared (R13)', () => {
    rewrite('facts.yaml', (text) =>
      text.replace('我们自己的话', '一段没有标点也没有数字的很长的话').replace(/ {2}- \{ surface: 市总工会.*\n/, ''),
    );
    expect(problems()).toEqual([
      expect.stringMatching(/facts.yaml:7:5 error R4 “一段没有标点也没有数字的很长的话” is copied/),
      expect.stringMatching(/source.yaml:\d+:5 error R13 2.3 holds the short name 市总工会/),
    ]);
  });

  it('says that a file is unknown, and what to do', () => {
    const other = join(folder, 'other.txt');
    writeFileSync(other, '别的话。\n');
    expect(problems(other)).toEqual([
      expect.stringMatching(/other.txt:1:1 error SOURCE no source .* npx gonghui article .*other.txt --id/),
    ]);
    writeFileSync(other, made.replaceAll('\n', '\r\n'));
    expect(problems(other)).toEqual([expect.stringContaining('It is src-905 but for line ends')]);
    writeFileSync(other, made.replace('夜校', '学校'));
    expect(problems(other)).toEqual([
      expect.stringContaining('a changed copy of src-905, with which it shares 4 passages'),
    ]);
    expect(problems(join(folder, 'missing.txt'))).toEqual([expect.stringContaining('cannot be read')]);
  });
});

const copies = process.env['ARTICLES_DIR'] ?? join(root, '../shared/articles');
// The articles are not part of the repository; without a copy of them there is nothing to check here.
const describeArticles = existsSync(copies) ? describe : describe.skip;

describeArticles('verify, of the articles that are entered', () => {
  it('finds no error in any of them', () => {
    const files = readdirSync(copies).filter((name) => name.endsWith('.txt'));
    const verified = verify(
      files.map((name) => join(copies, name)),
      { seedsFolder: join(root, 'seeds') },
    );
    expect(verified.map(({ source }) => source).toSorted()).toEqual([
      'src-000',
      'src-001',
      'src-002',
      'src-003',
      'src-004',
    ]);
    expect(verified.flatMap((one) => one.problems).filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
