import { Field, Int, InterfaceType } from 'type-graphql';
import { NodeType, typeNameOf } from '../node.type.ts';

/** Who or what facts speak of. */
@InterfaceType('Entity', {
  description: 'Who or what facts speak of. It carries names, never claims. 实体',
  implements: NodeType,
  resolveType: typeNameOf,
})
export abstract class EntityType extends NodeType {
  @Field(() => String, { description: 'Canonical, in simplified Chinese. 规范名称' })
  readonly name!: string;

  @Field(() => String, { description: 'English name. 英文名' })
  readonly nameEn!: string;

  @Field(() => [String], { description: 'Other names, as printed. 别名' })
  readonly aliases!: readonly string[];

  @Field(() => Int, { description: 'Articles it stands in. 见于几篇文章' })
  readonly sourcesCount!: number;
}
