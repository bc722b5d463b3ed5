import {
  isInterfaceType,
  isObjectType,
  Kind,
  parse,
  print,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type FieldNode,
  type GraphQLSchema,
} from 'graphql';

const idField = fieldNamed('id');
const warningsField = fieldNamed('warnings');

/** The same operation, with the id of everything that has one, and the warnings of every fact: a saved question asks only for what a reader wants to see. */
export function withIds(schema: GraphQLSchema, document: string): string {
  const types = new TypeInfo(schema);
  const added = visit(
    parse(document),
    visitWithTypeInfo(types, {
      SelectionSet(node) {
        const fields = missing(
          types,
          new Set(node.selections.map((one) => (one.kind === Kind.FIELD ? (one.alias ?? one.name).value : ''))),
        );
        return fields.length > 0 ? { ...node, selections: [...fields, ...node.selections] } : undefined;
      },
    }),
  );
  return print(added);
}

function missing(types: TypeInfo, asked: ReadonlySet<string>): FieldNode[] {
  const type = types.getParentType();
  if (!type || !(isObjectType(type) || isInterfaceType(type))) return [];
  const interfaces = [type, ...type.getInterfaces()].map(({ name }) => name);
  const isFact = interfaces.includes('Fact');
  const isNode = interfaces.includes('Node') || isFact;
  return [...(isNode ? [idField] : []), ...(isFact ? [warningsField] : [])].filter(
    (field) => !asked.has(field.name.value),
  );
}

function fieldNamed(value: string): FieldNode {
  return { kind: Kind.FIELD, name: { kind: Kind.NAME, value } };
}
