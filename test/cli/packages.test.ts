import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gonghui, gonghui } from './gonghui.ts';
import { SeedsCopy } from './seeds-copy.ts';

let seeds: SeedsCopy;
let out: string;
let first: string;
let second: string;
beforeAll(async () => {
  seeds = new SeedsCopy();
  out = mkdtempSync(join(tmpdir(), 'gonghui-packages-'));
  first = await pack();
  seeds.edit('articles/001/facts.yaml', 'printed: 60多场', 'printed: 70余场');
  second = await pack();
}, 120_000);
afterAll(() => {
  seeds.remove();
  rmSync(out, { recursive: true, force: true });
});

/** Packs the seeds as they are now, and answers the folder that the command names. */
async function pack(): Promise<string> {
  const { status, stdout } = await gonghui(['pack', '--out', out], seeds.environment);
  expect(status).toBe(0);
  const [, folder, version] = /^(\S+): version (\w{16}), \d+ tables, \d+ rows\n$/.exec(stdout) ?? [];
  expect(folder).toBe(join(out, `gonghui-${version}`));
  return folder!;
}

describe('gonghui pack', () => {
  it('makes one folder a version, and nothing else', () => {
    const names = readdirSync(out).toSorted();
    expect(names).toEqual([first, second].map((folder) => folder.slice(out.length + 1)).toSorted());
  });

  it('removes what was left half written by one that was killed', async () => {
    const begun = () => readdirSync(out).filter((name) => name.startsWith('.gonghui-'));
    const killed = new Gonghui(['pack', '--out', out], seeds.environment);
    while (begun().length === 0 && killed.isRunning) await new Promise((resolve) => setTimeout(resolve, 2));
    killed.signal('SIGKILL');
    expect((await killed.end()).status).toBeNull();
    expect(begun()).toHaveLength(1);
    const { status, stdout } = await gonghui(['pack', '--out', out], seeds.environment);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/is there already, byte for byte/) });
    expect(begun()).toEqual([]);
  });

  it('refuses what it does not know', async () => {
    for (const given of [['--nonsense'], ['--out'], ['--out', ''], ['here']]) {
      const { status, stdout, stderr } = await gonghui(['pack', ...given], seeds.environment);
      expect({ given, status, stdout }).toEqual({ given, status: 1, stdout: '' });
      expect(stderr).toMatch(/usage: gonghui pack/);
    }
  });
});

describe('gonghui diff', () => {
  it('ends with 0 where the packages are equal', async () => {
    expect(await gonghui(['diff', first, first])).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/The data are the same\n$/) as string,
    });
  });

  it('ends with 1 where they differ, and tells the difference', async () => {
    const { status, stdout, stderr } = await gonghui(['diff', first, second]);
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(stdout).toMatch(/^figures\n~ fig-001-13-2-two-level-sessions .*value 60 → 70/m);
  });

  it('tells it as JSON', async () => {
    const { status, stdout } = await gonghui(['diff', first, second, '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ equal: false, records: [{ table: 'figures', change: 'CHANGED' }] });
  });

  it('ends with 2 where a file is damaged, in either package, and names them all', async () => {
    const [one, other] = [join(out, 'one'), join(out, 'other')] as const;
    for (const folder of [one, other]) cpSync(first, folder, { recursive: true });
    writeFileSync(join(one, 'figures.csv'), 'cut');
    writeFileSync(join(other, 'unions.csv'), 'cut');
    const { status, stdout, stderr } = await gonghui(['diff', one, other]);
    for (const folder of [one, other]) rmSync(folder, { recursive: true });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(
      /PACKAGE_DAMAGED .*one\/figures\.csv is damaged[^]*PACKAGE_DAMAGED .*other\/unions\.csv is damaged/,
    );
  });

  it.each([
    [['nowhere', 'elsewhere'], /PACKAGE_MISSING nowhere is no data package[^]*PACKAGE_MISSING elsewhere/],
    [['one'], /which two packages\? 1 were named/],
    [['a', 'b', 'c', '--format', 'xml', '--nonsense'], /no option --nonsense[^]*no format xml[^]*which two packages\?/],
  ])('ends with 2 where it is asked wrongly: %j', async (given, said) => {
    const { status, stdout, stderr } = await gonghui(['diff', ...given]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(said);
  });

  it('ends with 2 where the environment is wrong', async () => {
    expect(await gonghui(['diff', first, first], { PORT: 'abc' })).toMatchObject({ status: 2, stdout: '' });
  });
});
