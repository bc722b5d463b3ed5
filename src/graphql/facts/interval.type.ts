import { Field, Float, ObjectType } from 'type-graphql';

/** A computed number with its bounds. */
@ObjectType('Interval', { description: 'A computed number with the bounds that its parts entail. 区间' })
export class IntervalType {
  @Field(() => Float, { description: '数值' })
  readonly value!: number;

  @Field(() => Float, { nullable: true, description: '下限' })
  readonly lower!: number | undefined;

  @Field(() => Float, { nullable: true, description: '上限' })
  readonly upper!: number | undefined;
}
