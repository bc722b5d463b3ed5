import { Field, ID, Int, ObjectType } from 'type-graphql';
import { actorRole } from '../../model/vocabulary/actor-role.ts';
import { conferralStatus } from '../../model/vocabulary/conferral-status.ts';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { linkKind } from '../../model/vocabulary/link-kind.ts';
import { EntityType } from '../entities/entity.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** A link, as the API shows it. */
@ObjectType('Link', { description: 'Drawn from facts by rule; it names them. 关系' })
export class LinkType {
  @Field(() => ID)
  readonly id!: string;

  @Field(enumType(linkKind), { description: 'By which rule. 关系类型' })
  readonly kind!: string;

  @Field(() => EntityType, { description: 'Whence it leads. 起点' })
  readonly from!: EntityType;

  @Field(() => EntityType, { description: 'Where it leads. 终点' })
  readonly to!: EntityType;

  @Field(enumType(derivation), { description: 'The strongest of its facts. 来历' })
  readonly derivation!: string;

  @Field(enumType(actorRole), { nullable: true, description: 'Of RAN and TOOK_PART_IN. 角色' })
  readonly role!: string | null;

  @Field(() => String, { nullable: true, description: 'Of HOLDS_POST. 职务' })
  readonly title!: string | null;

  @Field(enumType(conferralStatus), { nullable: true, description: 'Of CREDITED_WITH. 授予或推荐' })
  readonly status!: string | null;

  @Field(() => Int, { nullable: true, description: 'Of CREDITED_WITH: how many others were honoured. 人数或个数' })
  readonly count!: number | null;

  @Field(() => String, { nullable: true, description: 'First day of its facts, where all are dated. 起' })
  readonly periodFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of its facts, where all are dated. 止' })
  readonly periodTo!: string | null;
}

/** How many links of a kind lead from or to an entity. */
@ObjectType('LinkCount', { description: 'How many links of a kind. 关系数' })
export class LinkCountType {
  @Field(enumType(linkKind), { description: '关系类型' })
  readonly kind!: string;

  @Field(() => Boolean, { description: 'From the entity, or to it. 由其发出' })
  readonly outgoing!: boolean;

  @Field(() => Int, { description: '数量' })
  readonly count!: number;
}
