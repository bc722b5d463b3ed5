import { join, relative } from 'node:path';
import { environment } from '../../src/server/config.ts';
import { useSeeds } from '../graphql/graph-fixture.ts';
import { readReadme, type Readme } from './readme.ts';

const english = readReadme('README.md');
const chinese = readReadme('README.zh-CN.md');
const repository = join(__dirname, '..', '..');

/** Each variable with its default, as it stands in the code. */
function variables(): string[][] {
  const defaults: Record<string, unknown> = environment.parse({});
  return Object.keys(environment.shape).map((name) => [`\`${name}\``, shown(defaults[name])]);
}

function shown(value: unknown): string {
  if (value === undefined) return '–';
  const text = String(value);
  return `\`${text.startsWith(repository) ? relative(repository, text) : text}\``;
}

/** The table of the configuration. */
function configurationOf({ tables }: Readme): readonly (readonly string[])[] {
  return tables.find(([row]) => row?.[0] === '`HOST`') ?? [];
}

describe('the README in two languages', () => {
  it('has one outline', () => expect(chinese.outline).toEqual(english.outline));

  it('has the same blocks of code', () => expect(chinese.code).toEqual(english.code));

  it('has the same links, but for the one to the other language', () => {
    const others = ({ links }: Readme) => links.filter((target) => !target.startsWith('README'));
    expect(others(chinese)).toEqual(others(english));
  });

  it.each([
    ['English', english],
    ['Chinese', chinese],
  ])('names every variable of the environment with its default in %s', (_language, readme) => {
    expect(configurationOf(readme).map(([name, value]) => [name, value])).toEqual(variables());
  });

  it('says of each variable what the code says', () => {
    const said = Object.values(environment.shape).map(({ description }) => description);
    expect(configurationOf(english).map(([, , meaning]) => meaning)).toEqual(said);
  });

  it('says of each variable something in Chinese', () => {
    for (const [, , meaning] of configurationOf(chinese)) expect(meaning).toMatch(/\p{Script=Han}/u);
  });
});

describe('the answers that the README prints', () => {
  const seeds = useSeeds();

  it('are one to begin with, and seven', () => expect(english.queries).toHaveLength(8));

  it('rest on sources that are all named', async () => {
    const { sources } = await seeds().ask<{ sources: { nodes: { id: string }[] } }>(
      '{ sources(first: 200) { nodes { id } } }',
    );
    const named = english.tables.flat().map(([name]) => name);
    for (const { id } of sources.nodes) expect(named).toContain(`\`${id}\``);
  });

  it.each(english.queries)('are those that are given: $heading', async ({ query, answer }) => {
    // What is sent is JSON: plain objects, and nothing undefined.
    expect(JSON.parse(JSON.stringify(await seeds().run(query)))).toEqual(answer);
  });
});
