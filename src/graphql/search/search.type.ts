import { Field, Float, Int, ObjectType } from 'type-graphql';
import { matchedBy } from '../../model/vocabulary/matched-by.ts';
import { FacetValueType } from '../connection/facet.type.ts';
import { PageInfoType } from '../connection/page-info.type.ts';
import { EntityType } from '../entities/entity.type.ts';
import { enumType } from '../vocabulary/enums.ts';

/** An entity that was found by name. */
@ObjectType('SearchHit', { description: 'An entity, and the name by which it was found. 检索结果' })
export class SearchHitType {
  @Field(() => EntityType, { description: '实体' })
  readonly entity!: EntityType;

  @Field(() => String, { description: 'The name that matched. 命中的名称' })
  readonly matchedName!: string;

  @Field(enumType(matchedBy), { description: 'How it matched. 匹配方式' })
  readonly matchedBy!: string;

  @Field(() => Float, { description: 'From 1 to 100; 100 is the name itself. 匹配度' })
  readonly score!: number;
}

/** The edge of a hit. */
@ObjectType('SearchEdge')
export class SearchEdgeType {
  @Field(() => String)
  readonly cursor!: string;

  @Field(() => SearchHitType)
  readonly node!: SearchHitType;
}

/** A page of hits, best first. */
@ObjectType('SearchConnection')
export class SearchConnectionType {
  @Field(() => [SearchEdgeType])
  readonly edges!: SearchEdgeType[];

  @Field(() => [SearchHitType])
  readonly nodes!: SearchHitType[];

  @Field(() => PageInfoType)
  readonly pageInfo!: PageInfoType;

  @Field(() => Int)
  readonly totalCount!: number;

  @Field(() => [FacetValueType], { description: 'Hits by kind, also of kinds not asked for. 按类别计' })
  readonly kinds!: FacetValueType[];
}
