import {
  getNamedType,
  isEnumType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from './graph-fixture.ts';

/** A type with fields. */
export type OutputType = GraphQLObjectType | GraphQLInterfaceType;

/** A field that leads from a type to another. */
export interface Way {
  readonly from: OutputType;
  readonly name: string;
  readonly to: OutputType;
  /** Whether it is a connection, which answers its nodes by pages. */
  readonly connection: boolean;
}

/** A type of the schema by its name. */
export function typeNamed(name: string): OutputType {
  const type = schema.getType(name);
  if (!isObjectType(type) && !isInterfaceType(type)) throw new Error(`${name} is no type with fields`);
  return type;
}

/** The ways that lead on from a type, without the plumbing of connections. */
export function waysFrom(from: OutputType): Way[] {
  return Object.values(from.getFields()).flatMap((field) => {
    const named = getNamedType(field.type);
    if (isLeafType(named)) return [];
    const connection = named.name.endsWith('Connection');
    const to = typeNamed(connection ? nodeTypeName(named.name) : named.name);
    return [{ from, name: field.name, to, connection }];
  });
}

function nodeTypeName(connection: string): string {
  return getNamedType(typeNamed(connection).getFields()['nodes']!.type).name;
}

/** A way as a selection, at most so many entries wide. */
export function selectWay({ name, connection }: Way, width: number, inner: string): string {
  return connection ? `${name}(first: ${width}) { nodes { ${inner} } }` : `${name} { ${inner} }`;
}

/** The fields of a type that hold a value. */
export function valuesOf(type: OutputType): string[] {
  const held = (field: GraphQLField<unknown, unknown>) =>
    isLeafType(getNamedType(field.type)) && field.args.length === 0;
  return [
    '__typename',
    ...Object.values(type.getFields())
      .filter(held)
      .map(({ name }) => name),
  ];
}

/** The values of an enumeration of the schema. */
export function enumValues(name: string): string[] {
  const type = schema.getType(name);
  if (!isEnumType(type)) throw new Error(`${name} is no enumeration`);
  return type.getValues().map((value) => value.name);
}
