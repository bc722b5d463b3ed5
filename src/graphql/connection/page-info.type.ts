import { Field, ObjectType } from 'type-graphql';

/** Where a page begins and ends, as Relay has it. */
@ObjectType('PageInfo')
export class PageInfoType {
  @Field(() => Boolean)
  readonly hasNextPage!: boolean;

  @Field(() => Boolean)
  readonly hasPreviousPage!: boolean;

  @Field(() => String, { nullable: true })
  readonly startCursor!: string | undefined;

  @Field(() => String, { nullable: true })
  readonly endCursor!: string | undefined;
}
