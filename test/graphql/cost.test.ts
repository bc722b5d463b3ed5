import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  isInputObjectType,
  isLeafType,
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isObjectType,
  parse,
} from 'graphql';
import type { GraphQLArgument, GraphQLField, OperationDefinitionNode } from 'graphql';
import { typicalQueries } from '../../bench/typical-queries.ts';
import { operationCost } from '../../src/graphql/cost/operation-cost.ts';
import { shapeOf, SIZING_ARGUMENTS } from '../../src/graphql/cost/field-shape.ts';
import { LIST_LENGTHS } from '../../src/graphql/cost/list-lengths.ts';
import { readConfig } from '../../src/server/config.ts';
import { readReadme } from '../docs/readme.ts';
import { schema, useSeeds } from './graph-fixture.ts';
import { facetOperations, filterOperations, listOperations, wayOperations } from './operations.ts';

const graph = useSeeds();
const allowed = readConfig({}).limits.cost;
const project = join(__dirname, '..', '..');
const folders = ['web/playground/examples', 'questions'].map((folder) => join(project, folder));

interface Asked {
  readonly name: string;
  readonly text: string;
  readonly variables?: Record<string, unknown>;
}

function costOf({ text, variables = {} }: Asked): number {
  const document = parse(text);
  const operations = document.definitions.filter(
    (one): one is OperationDefinitionNode => one.kind === 'OperationDefinition',
  );
  return Math.max(...operations.map((operation) => operationCost({ schema, document, operation, variables }).cost));
}

/** The operations in files of a folder, each with the variables that it names. */
function operationsIn(folder: string): Asked[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.graphql'))
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const variables = /^# variables: (.+)\n/m.exec(text)?.[1] ?? '{}';
      return { name, text, variables: JSON.parse(variables) as Record<string, unknown> };
    });
}

const written: Asked[] = [
  ...folders.flatMap(operationsIn),
  ...readReadme('README.md').queries.map(({ heading, query }) => ({ name: heading, text: query })),
  ...Object.entries(typicalQueries).map(([name, { query }]) => ({ name, text: query })),
];
const ways: readonly Asked[] = wayOperations();
const generated: readonly Asked[] = [...listOperations(), ...ways, ...facetOperations(), ...filterOperations()];

/** How many things with an id an answer holds. */
function rowsIn(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, one) => sum + rowsIn(one), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Number('id' in value) + rowsIn(Object.values(value));
}

describe('a question that somebody would ask', () => {
  it.each(written.map((asked) => [asked.name, asked] as const))('is allowed: %s', (_, asked) =>
    expect(costOf(asked)).toBeLessThanOrEqual(allowed),
  );

  it('is allowed, of every list, way, facet and filter', () => {
    expect(generated.filter((asked) => costOf(asked) > allowed).map(({ name }) => name)).toEqual([]);
  });

  it.each([...written, ...ways].map((asked) => [asked.name, asked] as const))(
    'gets no more rows than it costs: %s',
    async (_, asked) => {
      const data = await graph().ask(asked.text, asked.variables);
      expect(rowsIn(data)).toBeLessThanOrEqual(costOf(asked));
    },
  );
});

type Named = readonly [name: string, field: GraphQLField<unknown, unknown>];

const fields: Named[] = Object.values(schema.getTypeMap()).flatMap((type) =>
  (isObjectType(type) || isInterfaceType(type)) && !type.name.startsWith('__')
    ? Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field] as const)
    : [],
);
const namesOf = (found: readonly Named[]) => found.map(([name]) => name);

describe('every field of the schema', () => {
  it('that answers a page is asked for its length', () => {
    expect(
      namesOf(fields.filter(([, field]) => shapeOf(field).isPage && !shapeOf(field).sizedBy.includes('first'))),
    ).toEqual([]);
  });

  it('that is asked for a list says how long it is, or it is known', () => {
    const unsaid = fields.filter(([name, field]) => {
      const { isList, isLeaf, sizedBy } = shapeOf(field);
      return isList && !isLeaf && sizedBy.length === 0 && (field.args.length > 0 || name.startsWith('Query.'));
    });
    expect(namesOf(unsaid).filter((name) => !(name in LIST_LENGTHS))).toEqual([]);
  });

  it('takes no number and no list but those of which it is known whether they make an answer longer', () => {
    const counted = (argument: GraphQLArgument) => {
      const type = getNamedType(argument.type);
      return (
        type.name === 'Int' ||
        (isListType(getNullableType(argument.type)) &&
          !isInputObjectType(type) &&
          isLeafType(type) &&
          type.name === 'ID')
      );
    };
    const names = new Set(fields.flatMap(([, field]) => field.args.filter(counted).map(({ name }) => name)));
    const harmless = ['depth', 'maxHops'];
    expect(
      [...names].filter((name) => !(SIZING_ARGUMENTS as readonly string[]).includes(name) && !harmless.includes(name)),
    ).toEqual([]);
  });

  it('of which the length is written down is there', () => {
    expect(namesOf(fields)).toEqual(expect.arrayContaining(Object.keys(LIST_LENGTHS)));
  });
});
