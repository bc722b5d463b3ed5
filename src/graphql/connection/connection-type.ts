import { Arg, Field, Int, ObjectType } from 'type-graphql';
import { LinkType } from '../links/link.type.ts';
import { emptyClass } from '../empty-class.ts';
import type { TypeThunk } from '../type-thunk.ts';
import { FacetType, facetBy } from './facet.type.ts';
import { PageInfoType } from './page-info.type.ts';

type OutputClass = abstract new () => object;

/** What a connection has beside nodes and page information. */
export interface ConnectionParts {
  /** Edges carry the links by which the node was reached: the first, and all of them. */
  readonly linked?: boolean;
  readonly faceted?: boolean;
}

const types = new Map<string, OutputClass>();

/** The Relay connection type over nodes of a type; made once for each name. */
export function connectionType(name: string, node: () => OutputClass, parts: ConnectionParts): OutputClass {
  const known = types.get(name);
  if (known) return known;
  const edge = objectType(`${name}Edge`);
  field(edge, 'cursor', () => String);
  field(edge, 'node', node);
  if (parts.linked) {
    field(edge, 'link', () => LinkType, { nullable: true });
    field(edge, 'links', () => [LinkType]);
  }
  const connection = objectType(`${name}Connection`);
  types.set(name, connection);
  field(connection, 'edges', () => [edge]);
  field(connection, 'nodes', () => [node()]);
  field(connection, 'pageInfo', () => PageInfoType);
  field(connection, 'totalCount', () => Int);
  if (parts.faceted) addFacets(connection);
  return connection;
}

// The parts of a connection are functions of its source, read only when asked for: the plain resolvers of graphql-js call them.
function objectType(name: string): OutputClass {
  const type = emptyClass(name);
  ObjectType(name, { simpleResolvers: true })(type);
  return type;
}

function field(type: OutputClass, name: string, of: TypeThunk, options: { nullable?: boolean } = {}): void {
  Field(of, options)(type.prototype as object, name);
}

function addFacets(connection: OutputClass): void {
  const prototype = connection.prototype as Record<string, unknown>;
  prototype['facets'] = function facets() {};
  const descriptor = Object.getOwnPropertyDescriptor(prototype, 'facets') as PropertyDescriptor;
  Arg('by', () => [facetBy])(prototype, 'facets', 0);
  Field(() => [FacetType])(prototype, 'facets', descriptor);
}
