/** A saved question: what an analyst asks, in both languages, and the operation that answers it. */
export interface Question {
  /** As `q05`. */
  readonly id: string;
  readonly textZh: string;
  readonly textEn: string;
  /** One operation with its fragments; each of its variables has a default. */
  readonly document: string;
  /** The defaults of its variables, as JSON: `{}` where it has none. */
  readonly variables: string;
}

/** A file of questions/ that is not as it has to be. */
export class QuestionError extends Error {
  readonly code = 'QUESTION_INVALID';

  constructor(file: string, problem: string) {
    super(`questions/${file}: ${problem}`);
  }
}
