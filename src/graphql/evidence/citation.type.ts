import { Field, ObjectType } from 'type-graphql';
import { PassageType } from './passage.type.ts';
import { SourceType } from './source.type.ts';

/** Where a fact is stated, as the API shows it. */
@ObjectType('Citation', { description: 'Where a fact is stated. 引证' })
export class CitationType {
  @Field(() => SourceType, { description: 'The source. 来源' })
  readonly source!: SourceType;

  @Field(() => PassageType, { nullable: true, description: 'Empty where the source as a whole is cited. 出处' })
  readonly passage!: PassageType | null;

  @Field(() => String, { nullable: true, description: 'The printed form to look for in the passage. 原文字样' })
  readonly anchor!: string | null;
}
