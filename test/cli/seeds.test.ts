import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gonghui } from './gonghui.ts';
import { SeedsCopy } from './seeds-copy.ts';

const facts = 'articles/001/facts.yaml';

let seeds: SeedsCopy;
beforeEach(() => {
  seeds = new SeedsCopy();
});
afterEach(() => seeds.remove());

/** The lines of an output that name this place, with the column, the gravity, the rule, what is wrong and what to do. */
const toldAt = (output: string, place: string) =>
  output.split('\n').filter((line) => new RegExp(`^${place}:\\d+ error [A-Z0-9]+ .+\\. .+`).test(line));

describe('seeds with', () => {
  const mistakes: [what: string, old: string, changed: string, said: RegExp][] = [
    ['broken YAML', 'mentions:', 'mentions: ]', /FORMAT/],
    ['a fact without a citation', ', title: 记者, at: "4.1"', ', title: 记者', /R1|at/],
    ['an unknown measure', 'measure: activity.sessions', 'measure: activity.nonsense', /activity\.nonsense/],
    ['a wrong enumeration', 'kind: PART_OF', 'kind: PARTLY', /PARTLY|PART_OF/],
    ['an id that nothing has', 'person: person-chen-zheng', 'person: person-nobody', /person-nobody/],
    ['a field that is not known', 'kind: PART_OF', 'colour: red, kind: PART_OF', /colour/],
  ];

  it.each(mistakes)(
    '%s are refused by check and by load, at the place',
    async (_, old, changed, said) => {
      const place = seeds.edit(facts, old, changed);
      for (const command of ['check', 'load']) {
        const { status, stdout, stderr } = await gonghui([command], seeds.environment);
        expect({ command, status }).toEqual({ command, status: 1 });
        expect(toldAt(`${stdout}${stderr}`, place).join('\n')).toMatch(said);
        expect(`${stdout}${stderr}`).not.toMatch(/^ +at /m);
      }
      expect(existsSync(seeds.dataFolder)).toBe(false);
    },
    60_000,
  );

  const several: [what: string, edits: [file: string, old: string, changed: string][]][] = [
    [
      'form',
      [
        [facts, 'kind: PART_OF', 'kind: PARTLY'],
        [facts, 'group: [WORKERS]', 'group: [ROBOTS]'],
        ['entities/federations.yaml', 'form: FEDERATION', 'form: FEDERATED'],
      ],
    ],
    [
      'reference',
      [
        [facts, 'measure: activity.sessions', 'measure: activity.nonsense'],
        [facts, 'person: person-chen-zheng', 'person: person-nobody'],
        ['entities/federations.yaml', 'under: union-100000', 'under: union-nowhere'],
      ],
    ],
  ];

  it.each(several)(
    'several mistakes of %s are told all at once, in all files',
    async (_, edits) => {
      const places = edits.map(([file, old, changed]) => seeds.edit(file, old, changed));
      const { status, stdout } = await gonghui(['check'], seeds.environment);
      expect(status).toBe(1);
      for (const place of places) expect(toldAt(stdout, place)).not.toEqual([]);
    },
    60_000,
  );

  it('a mistake leave the graph that is loaded as it is', async () => {
    await gonghui(['load'], seeds.environment);
    const before = contentsOf(seeds.dataFolder);
    seeds.edit(facts, 'measure: activity.sessions', 'measure: activity.nonsense');
    expect(await gonghui(['load'], seeds.environment)).toMatchObject({ status: 1 });
    expect(contentsOf(seeds.dataFolder)).toEqual(before);
  }, 60_000);
});

it('checks the seeds of the repository without an error, and writes nothing', async () => {
  const { status, stdout } = await gonghui(['check'], seeds.environment);
  expect(stdout).toMatch(/^0 error\(s\), \d+ warning\(s\)$/m);
  expect(status).toBe(0);
  expect(existsSync(seeds.dataFolder)).toBe(false);
}, 60_000);

it('loads once; a second load says that nothing was written, and writes nothing', async () => {
  expect(await gonghui(['load'], seeds.environment)).toMatchObject({ status: 0, stderr: '' });
  const before = contentsOf(seeds.dataFolder);
  const again = await gonghui(['load'], seeds.environment);
  expect(again).toMatchObject({ status: 0, stderr: '' });
  expect(again.stdout).toMatch(/^Version \w+ is there already; nothing was written/m);
  expect(contentsOf(seeds.dataFolder)).toEqual(before);
}, 60_000);

function contentsOf(folder: string): Record<string, string> {
  const names = readdirSync(folder).sort();
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(folder, name), 'base64')]));
}
