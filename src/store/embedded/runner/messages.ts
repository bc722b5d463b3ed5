/** What a runner is asked: a text with its parameters, and the file it is known by. */
export interface RunnerQuestion {
  readonly file: string;
  readonly text: string;
  readonly parameters: unknown;
}

/** What a runner answers: rows, or what the engine says is wrong with the file or with the statement. */
export type RunnerAnswer =
  { readonly rows: readonly unknown[] } | { readonly failed: 'OPENING' | 'READING'; readonly message: string };
