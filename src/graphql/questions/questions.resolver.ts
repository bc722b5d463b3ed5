import { Arg, ID, Query, Resolver } from 'type-graphql';
import type { Question } from '../../questions/question.ts';
import { readQuestions } from '../../questions/read-questions.ts';
import { QuestionType } from './question.type.ts';

/** The saved questions of the package: they are read from its folder, not from the store. */
@Resolver()
export class QuestionsResolver {
  @Query(() => [QuestionType], { description: 'Saved questions, each with its operation. 常见问题' })
  questions(): readonly Question[] {
    return readQuestions();
  }

  @Query(() => QuestionType, { nullable: true, description: '常见问题' })
  question(@Arg('id', () => ID) id: string): Question | undefined {
    return readQuestions().find((question) => question.id === id);
  }
}
