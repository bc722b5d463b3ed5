/** What a tool answers, before it is cut to size. */
export interface Answer {
  /** What stands before the list: the subject, totals. */
  readonly head: Readonly<Record<string, unknown>>;
  readonly list?: AnswerList;
}

/** The entries of an answer; each is kept whole or left out. */
export interface AnswerList {
  /** Its key in the answer, as `figures`. */
  readonly name: string;
  readonly entries: readonly ListEntry[];
  /** How many entries there are in all, before and behind this page too. */
  readonly total: number;
}

/** An entry, and the cursor that goes on behind it. */
export interface ListEntry {
  readonly value: unknown;
  readonly cursor: string;
}
