import { Field, Float, InputType, Int } from 'type-graphql';

/** A condition on text. */
@InputType('TextFilter')
export class TextFilter {
  @Field(() => String, { nullable: true })
  eq?: string | null;

  @Field(() => [String], { nullable: true })
  in?: string[] | null;

  @Field(() => String, { nullable: true, description: 'Letters in any case' })
  contains?: string | null;
}

/** A condition on how many. */
@InputType('CountFilter')
export class CountFilter {
  @Field(() => Int, { nullable: true })
  eq?: number | null;

  @Field(() => Int, { nullable: true })
  gte?: number | null;

  @Field(() => Int, { nullable: true })
  lte?: number | null;
}

/** A condition on a number. */
@InputType('NumberFilter')
export class NumberFilter {
  @Field(() => Float, { nullable: true })
  eq?: number | null;

  @Field(() => Float, { nullable: true })
  gte?: number | null;

  @Field(() => Float, { nullable: true })
  lte?: number | null;
}

/** A stretch of time. */
@InputType('PeriodFilter', {
  description: 'What has no known beginning or end lies within no stretch that asks for one',
})
export class PeriodFilter {
  @Field(() => String, { nullable: true, description: 'Begins no earlier: 2024, 2024-03 or 2024-03-01' })
  gte?: string | null;

  @Field(() => String, { nullable: true, description: 'Ends no later' })
  lte?: string | null;
}
