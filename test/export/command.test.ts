import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gonghui } from '../cli/gonghui.ts';
import { SeedsCopy } from '../cli/seeds-copy.ts';
import { rowsOf } from './exported.ts';

jest.setTimeout(120_000);

let seeds: SeedsCopy;
beforeAll(async () => {
  seeds = new SeedsCopy();
  await gonghui(['load'], seeds.environment);
});
afterAll(() => seeds.remove());

it('writes to a file what it writes to standard output, and says so', async () => {
  const out = join(seeds.environment['DATA_DIR'] ?? '', 'unions.csv');
  const asked = ['export', 'unions', '--filter', '{level: [COUNTY]}'];
  const { stdout } = await gonghui(asked, seeds.environment);
  const { status, stderr } = await gonghui([...asked, '--out', out], seeds.environment);
  expect({ status, stderr }).toEqual({ status: 0, stderr: expect.stringMatching(/^Wrote unions of version \w+ to /) });
  expect(readFileSync(out, 'utf8')).toBe(stdout);
  expect(rowsOf(stdout).every(({ level }) => level === 'COUNTY')).toBe(true);
  expect(existsSync(`${out}.partial`)).toBe(false);
});

it.each([
  [['export'], /unions, programmes/],
  [['export', 'nothing'], /There is no nothing to export/],
  [['export', 'unions', '--format', 'xlsx'], /it has csv, jsonl, gexf, graphml, ttl$/m],
  [['export', 'unions', '--colour', 'red'], /--format, --out, --filter/],
  [['export', 'unions', '--filter', '{level: [HIGH]}'], /HIGH/],
] as const)('refuses %j with what there is, and writes nothing', async (args, said) => {
  const { status, stdout, stderr } = await gonghui(args, seeds.environment);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^BAD_USER_INPUT /);
  expect(stderr).toMatch(said);
});
