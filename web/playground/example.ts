import type { Language } from './use-language.ts';

/** A worked example: a question in both languages, and the operation that answers it. */
export interface Example {
  /** The file's name without its ending, as `11-xinmi-and-its-superiors` or `q05-shortest-path`. */
  readonly id: string;
  /** The first figure of the file's number; `q` for a saved question. */
  readonly theme: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The operation, below the question in both languages. */
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
}
