import { Field, Int, ObjectType } from 'type-graphql';
import { plainEnum } from '../vocabulary/enums.ts';
import { facetDefinitions } from './facets.ts';

/** What a list can be counted by. */
export const facetBy = plainEnum('FacetBy', Object.keys(facetDefinitions), 'What a list is counted by. 分面');

/** How often one value occurs. */
@ObjectType('FacetValue')
export class FacetValueType {
  @Field(() => String, { description: 'As filters take it. 值' })
  readonly value!: string;

  @Field(() => String, { description: '中文' })
  readonly labelZh!: string;

  @Field(() => String, { description: 'English. 英文' })
  readonly labelEn!: string;

  @Field(() => Int, { description: '次数' })
  readonly count!: number;
}

/** A list counted by one property. */
@ObjectType('Facet', { description: 'How often each value occurs in the whole list, most frequent first. 分面统计' })
export class FacetType {
  @Field(() => facetBy, { description: '分面' })
  readonly by!: string;

  @Field(() => [FacetValueType], { description: 'Most frequent first. 各值' })
  readonly values!: FacetValueType[];
}
