import { Field, ID, ObjectType } from 'type-graphql';
import type { Question } from '../../questions/question.ts';

/** A saved question of `questions/`, as the API shows it. */
@ObjectType('Question', {
  description: 'A saved question, with the operation that answers it. 常见问题',
  simpleResolvers: true,
})
export class QuestionType implements Question {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String, { description: 'In Chinese. 中文' })
  readonly textZh!: string;

  @Field(() => String, { description: 'In English. 英文' })
  readonly textEn!: string;

  @Field(() => String, { description: 'One operation, ready to send. 查询' })
  readonly document!: string;

  @Field(() => String, { description: 'Its default variables, as JSON. 变量' })
  readonly variables!: string;
}
