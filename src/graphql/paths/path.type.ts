import { Field, Int, ObjectType } from 'type-graphql';
import { derivation } from '../../model/vocabulary/derivation.ts';
import { EntityType } from '../entities/entity.type.ts';
import { LinkType } from '../links/link.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** One hop of a path, as the API shows it. */
@ObjectType('PathStep', { description: 'One hop of a path. 一步', simpleResolvers: true })
export class PathStepType {
  @Field(() => EntityType, { description: 'Whence; the link itself may lead the other way. 起' })
  readonly from!: EntityType;

  @Field(() => EntityType, { description: 'Where to. 止' })
  readonly to!: EntityType;

  @Field(() => LinkType, { description: 'The strongest of its links. 最有力的关系' })
  readonly link!: LinkType;

  @Field(() => [LinkType], { description: 'All that may be followed, the strongest first. 全部关系' })
  readonly links!: readonly LinkType[];
}

/** A path, as the API shows it. */
@ObjectType('Path', { description: 'From one entity to another over links. 关联路径', simpleResolvers: true })
export class PathType {
  @Field(() => Int, { description: '步数' })
  readonly hops!: number;

  @Field(() => Boolean, { description: 'Whether every step is stated. 是否全部为原文陈述' })
  readonly stated!: boolean;

  @Field(enumType(derivation), { description: 'Of its weakest step. 最弱一步的来历' })
  readonly weakest!: string;

  @Field(() => [PathStepType], { description: '各步' })
  readonly steps!: readonly PathStepType[];

  @Field(() => String, { description: '中文一句话' })
  readonly sentenceZh!: string;

  @Field(() => String, { description: '英文一句话' })
  readonly sentenceEn!: string;
}

/** The answer to a search for paths. */
@ObjectType('Paths', { description: 'The paths found. 路径查找结果', simpleResolvers: true })
export class PathsType {
  @Field(() => [PathType], { description: 'The shortest first; of one length the stated, then the rarer. 路径' })
  readonly paths!: readonly PathType[];

  @Field(() => Boolean, { description: 'If not, paths may be missing: absence proves nothing. 是否查全' })
  readonly complete!: boolean;

  @Field(() => String, { nullable: true, description: 'Why it is not complete. 未查全的原因' })
  readonly reason!: string | undefined;

  @Field(() => Int, { description: 'How many links were looked at. 查看的关系数' })
  readonly expandedLinks!: number;
}
