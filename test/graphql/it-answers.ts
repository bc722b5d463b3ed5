import type { GraphFixture } from './graph-fixture.ts';

/** A question as one operation, and the answer that the articles give, without the fields that only lead to it. */
export interface Question {
  readonly name: string;
  readonly operation: string;
  readonly answer: unknown;
}

/** One test a question: one operation has to answer it. */
export function itAnswers(graph: () => GraphFixture, questions: readonly Question[]): void {
  it.each(questions)('$name', async ({ operation, answer }) => {
    expect(await graph().brief(operation)).toEqual(answer);
  });
}
