import { Field, Int, ObjectType } from 'type-graphql';
import { EntityType } from '../entities/entity.type.ts';
import { LinkType } from '../links/link.type.ts';
import { plainEnum } from '../vocabulary/enums.ts';
import { sharedDifferences } from './side-differences.ts';

const sharedDifference = plainEnum(
  'SharedDifference',
  sharedDifferences,
  'What is not the same on all sides, as far as it is known. 各方差异',
);

/** One of the entities that have something in common, as the API shows it. */
@ObjectType('SharedSide', { description: 'What one of the entities has with it. 一方', simpleResolvers: true })
export class SharedSideType {
  @Field(() => EntityType, { description: 'One of those asked about. 所问实体' })
  readonly entity!: EntityType;

  @Field(() => [LinkType], { description: 'The strongest first. 关系' })
  readonly links!: readonly LinkType[];

  @Field(() => [String], { description: 'Of the activities behind the links. 主题' })
  readonly themes!: readonly string[];

  @Field(() => String, { nullable: true, description: 'First day of its links that are dated. 起' })
  readonly periodFrom!: string | null;

  @Field(() => String, { nullable: true, description: 'Last day of its links that are dated. 止' })
  readonly periodTo!: string | null;
}

/** Something entities have in common, as the API shows it. */
@ObjectType('Shared', { description: 'What entities have in common. 共同关联', simpleResolvers: true })
export class SharedType {
  @Field(() => EntityType, { description: '共同关联的实体' })
  readonly entity!: EntityType;

  @Field(() => Int, { description: 'How many of those asked about are linked with it. 几方共有' })
  readonly sharedBy!: number;

  @Field(() => [SharedSideType], { description: 'In the order asked. 各方' })
  readonly sides!: readonly SharedSideType[];

  @Field(() => [sharedDifference], { description: 'What differs between the sides. 差异' })
  readonly differences!: readonly string[];
}
