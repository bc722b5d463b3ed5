import type { Language } from './use-language.ts';

/** A worked example: a question in both languages, and the operation that answers it. */
export interface Example {
  /** The file's name without its ending, as `11-xinmi-and-its-superiors`. */
  readonly id: string;
  /** The first figure of the file's number. */
  readonly theme: string;
  readonly title: Readonly<Record<Language, string>>;
  /** The operation, below the question in both languages. */
  readonly query: string;
  /** JSON, or empty. */
  readonly variables: string;
}
