import { Field, ID, InterfaceType } from 'type-graphql';

/** The type of whatever a statement answered: entities and facts say it, evidence is told by its shape. */
export function typeNameOf(value: object): string {
  if ('type' in value) return String(value.type);
  if ('script' in value) return 'Source';
  return 'classifiers' in value ? 'Measure' : 'Passage';
}

/** Anything with an id. */
@InterfaceType('Node', { description: 'Anything with an id. 节点', resolveType: typeNameOf })
export abstract class NodeType {
  @Field(() => ID)
  readonly id!: string;
}
