import {
  getNamedType,
  getNullableType,
  isInterfaceType,
  isListType,
  isLeafType,
  isObjectType,
  type GraphQLField,
  type GraphQLNamedType,
} from 'graphql';

/** Arguments that say how many entries there will be: a number, or a list with an entry for each. */
export const SIZING_ARGUMENTS = ['first', 'ids', 'subjects', 'measures', 'per', 'by'] as const;
/** Arguments by which anything but a page is known to reckon; a page with a filter only reads. */
const ANALYSIS_ARGUMENTS = ['filter', 'groupBy', 'maxHops'];

/** Of a field, whatever decides what it costs and does not depend on the request. */
export interface FieldShape {
  readonly type: GraphQLNamedType;
  readonly isLeaf: boolean;
  readonly isList: boolean;
  /** Whether its type is a page of a list, with page information. */
  readonly isPage: boolean;
  /** Whether it answers page information, for which the page is read. */
  readonly isPageInfo: boolean;
  /** Whether it answers the number of entries, of all or of each kind. */
  readonly isCount: boolean;
  /** Whether it answers something with an id, which is a row of its own. */
  readonly isRow: boolean;
  /** Whether it reckons with what it reads. */
  readonly isAnalysis: boolean;
  readonly sizedBy: readonly string[];
}

const shapes = new WeakMap<GraphQLField<unknown, unknown>, FieldShape>();

/** The shape of a field; read once from the schema. */
export function shapeOf(field: GraphQLField<unknown, unknown>): FieldShape {
  const known = shapes.get(field);
  if (known) return known;
  const shape = readShape(field);
  shapes.set(field, shape);
  return shape;
}

function readShape({ name, type: wrapped, args }: GraphQLField<unknown, unknown>): FieldShape {
  const type = getNamedType(wrapped);
  const isList = isListType(getNullableType(wrapped));
  const isPage = !isList && has(type, 'pageInfo');
  const takes = (argument: string) => args.some((one) => one.name === argument);
  return {
    type,
    isLeaf: isLeafType(type),
    isList,
    isPage,
    isPageInfo: type.name === 'PageInfo',
    isCount: name === 'totalCount' || type.name === 'Facet' || type.name === 'LinkCount',
    isRow: has(type, 'id'),
    isAnalysis: !isPage && ANALYSIS_ARGUMENTS.some(takes),
    sizedBy: SIZING_ARGUMENTS.filter(takes),
  };
}

function has(type: GraphQLNamedType, field: string): boolean {
  return (isObjectType(type) || isInterfaceType(type)) && field in type.getFields();
}
