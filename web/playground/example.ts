import type { Language } from './use-language.ts';

/** A worked example: a question in both languages, and the operation that answers it. */
export interface Example {
  /** The file's name without its ending, as `11-xinmi-and-its-superiors` or `q05-shortest-path`. */
  readonly id: string;
  /** What the id starts with: `11`, or `q05` for a saved question. */
  readonly number: string;
  /** The id of the theme it stands under. */
  readonly theme: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The name of the operation, by which a tab tells what it holds. */
  readonly operation: string;
  /** The operation, below the question in both languages. */
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
}
