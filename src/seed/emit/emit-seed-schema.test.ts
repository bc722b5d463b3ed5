import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { emitSeedSchema } from './emit-seed-schema.ts';
import type { JsonSchema } from './json-schema.ts';

const seeds = join(__dirname, '../../../seeds');
const files = readdirSync(seeds, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.yaml'));
const schema = emitSeedSchema();
const accepted = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0]);

it.each(files)('accepts %s', (file) => {
  const { error } = accepted.safeParse(parse(readFileSync(join(seeds, file), 'utf8')) ?? {});
  expect(error?.issues ?? []).toEqual([]);
});

it.each([
  ['a section that is not one', { activites: [] }],
  ['a value of no vocabulary', { activities: [{ kind: 'PARTY' }] }],
  ['a fact without its kind', { affiliations: [{ child: 'union-1', parent: 'union-2' }] }],
  ['an address that YAML reads as a number', { activities: [{ kind: 'RUN', at: 8.1 }] }],
  ['an anchor of more than 14 characters', { activities: [{ kind: 'RUN', anchor: '一二三四五六七八九十一二三四五' }] }],
])('does not accept %s', (_what, seed) => {
  expect(accepted.safeParse(seed).success).toBe(false);
});

it('says of every section what it holds', () => {
  const silent = Object.entries(schema.properties ?? {}).filter(([, section]) => !(section as JsonSchema).description);
  expect(silent).toEqual([]);
});

it('explains every value of every vocabulary in Chinese and English', () => {
  const vocabularies = Object.values(schema.definitions ?? {}) as JsonSchema[];
  expect(vocabularies.length).toBeGreaterThan(25);
  for (const { enum: values, enumDescriptions, markdownEnumDescriptions } of vocabularies) {
    expect(enumDescriptions).toHaveLength(values?.length ?? 0);
    expect(markdownEnumDescriptions).toHaveLength(values?.length ?? 0);
    for (const words of enumDescriptions as string[]) expect(words).toMatch(/^\S.* \p{Script=Latin}/u);
  }
});

it('has no list of values that no vocabulary explains, but for the code of the script', () => {
  const unexplained: unknown[] = [];
  JSON.stringify(schema, (_key, value: JsonSchema) => {
    if (value?.enum && !value['enumDescriptions']) unexplained.push(value.enum);
    return value;
  });
  expect(unexplained.every((values) => String(values) === 'Hans,Hant,Latn')).toBe(true);
});
