import { getNamedType, isInterfaceType, isIntrospectionType, isObjectType, isSpecifiedScalarType } from 'graphql';
import { z } from 'zod';
import { emitSchema } from '../../src/graphql/emit-schema.ts';
import { entityKinds } from '../../src/model/entity-kinds.ts';
import { mention } from '../../src/model/evidence/mention.ts';
import { passage } from '../../src/model/evidence/passage.ts';
import { source } from '../../src/model/evidence/source.ts';
import { factKinds } from '../../src/model/fact-kinds.ts';
import { measure } from '../../src/model/measure.ts';
import { period } from '../../src/model/period.ts';
import { schema } from './graph-fixture.ts';
import { typeNamed, type OutputType } from './schema-ways.ts';

const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
const outputTypes = types.filter((type): type is OutputType => isObjectType(type) || isInterfaceType(type));

describe('the schema', () => {
  it('has at most 84 KB and 180 types', () => {
    expect(Buffer.byteLength(emitSchema())).toBeLessThanOrEqual(84 * 1024);
    expect(types.length).toBeLessThanOrEqual(180);
  });

  it('explains every field in Chinese too', () => {
    // What Relay says of connections is not said again; an id is explained by the interface Node.
    const plumbing =
      /(Connection|Edge)\.(edges|nodes|pageInfo|totalCount|facets|cursor|node|link|links)$|^PageInfo\.|\.id$/;
    const silent = outputTypes.flatMap((type) =>
      Object.values(type.getFields())
        .filter(({ description }) => !/\p{Script=Han}/u.test(description ?? ''))
        .map(({ name }) => `${type.name}.${name}`),
    );
    expect(silent.filter((field) => !plumbing.test(field))).toEqual([]);
  });

  it('explains every type and every value of an enumeration, where its name is not all there is to say', () => {
    const plumbing = /(Connection|Edge|Filter)$|^(PageInfo|Query|FacetValue)$/;
    const silent = types.filter(
      ({ name, description }) => !plumbing.test(name) && !/\p{Script=Han}/u.test(description ?? ''),
    );
    expect(silent.map(({ name }) => name)).toEqual([]);
  });
});

type Shape = z.ZodObject;

/** Which model each type shows. */
const models: readonly (readonly [type: string, shape: Shape])[] = [
  ...[...Object.values(entityKinds), ...Object.values(factKinds)].map(
    ({ type, properties }) => [type, properties as Shape] as const,
  ),
  ['Source', source],
  ['Passage', passage],
  ['Mention', mention],
  ['Measure', measure],
  ['Period', period],
];

/** Properties that the API shows by another name, and why. */
const renamed: Readonly<Record<string, { readonly as: readonly string[]; readonly because: string }>> = {
  'Passage.at': { as: ['block', 'sentence'], because: 'the address is two numbers, which can be sorted and compared' },
  'Mention.at': { as: ['passage'], because: 'a mention is shown once for each passage in which it stands' },
};

describe('the API shows the whole model', () => {
  it.each(models)('every property of %s is a field', (name, shape) => {
    const fields = typeNamed(name).getFields();
    const expected = Object.keys(shape.shape).flatMap((property) => renamed[`${name}.${property}`]?.as ?? [property]);
    expect(expected.filter((field) => !(field in fields))).toEqual([]);
  });

  it.each(models)('a field of %s may be empty exactly where the property may', (name, shape) => {
    const fields = typeNamed(name).getFields();
    const differing = Object.entries(shape.shape).filter(([property, schemaOf]) => {
      const field = fields[property];
      const mayMiss = (schemaOf as z.ZodType).safeParse(undefined).success && !(schemaOf instanceof z.ZodDefault);
      return field !== undefined && mayMiss === String(field.type).endsWith('!');
    });
    expect(differing.map(([property]) => property)).toEqual([]);
  });
});

/** The field by which each relation of a fact is followed; relations that no field needs, and why. */
const relationFields: Readonly<Record<string, string>> = {
  'Affiliation.CHILD': 'child',
  'Affiliation.PARENT': 'parent',
  'Tenure.HELD_BY': 'holder',
  'Tenure.HELD_AT': 'at',
  'Activity.OF_PROGRAMME': 'programmes',
  'Activity.DONE_BY': 'actors',
  'Activity.DONE_FOR': 'doneFor',
  'Activity.HELD_IN': 'heldIn',
  'Activity.WITHIN': 'within',
  'Conferral.OF_HONOUR': 'honour',
  'Conferral.GRANTED_BY': 'grantors',
  'Conferral.CONFERRED_ON': 'recipients',
  'Conferral.COUNTED_FOR': 'countedFor',
  'Conferral.GIVEN_AT': 'activity',
  'Figure.OF_MEASURE': 'measure',
  'Figure.ABOUT': 'about',
  'Figure.COUNTED_IN': 'countedIn',
  'Figure.PART_OF': 'partOf',
  'Figure.SUPERSEDES': 'supersedes',
  'Gap.ABOUT': 'about',
};

describe('every relation of a fact can be followed', () => {
  const relations = Object.values(factKinds).flatMap(({ type, relations: all }) =>
    Object.entries(all).map(([name, relation]) => [`${type}.${name}`, type, relation] as const),
  );

  it.each(relations)('%s', (name, type, { many, to }) => {
    const field = typeNamed(type).getFields()[relationFields[name] ?? ''];
    expect(field).toBeDefined();
    expect(String(field!.type).includes('[')).toBe(many);
    const shown = getNamedType(field!.type);
    const holds = (target: string) =>
      shown.name === target || shown.name === 'Actor' || implementsIt(target, shown.name);
    expect(to.filter((target) => !holds(target))).toEqual([]);
  });
});

function implementsIt(type: string, name: string): boolean {
  return typeNamed(type)
    .getInterfaces()
    .some((one) => one.name === name);
}
