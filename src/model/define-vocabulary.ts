import { z } from 'zod';

/** How a value of a vocabulary is said: Chinese, English, and the wider value it belongs to, where there is one. */
export interface Wording {
  readonly zh: string;
  readonly en: string;
  readonly broader?: string;
}

/** A closed list of values with their wording in two languages. The GraphQL enumeration, the check of the seeds and the labels in answers follow from it. */
export interface Vocabulary<Value extends string = string> {
  readonly name: string;
  readonly description: string;
  readonly wording: Readonly<Record<Value, Wording>>;
  readonly values: readonly [Value, ...Value[]];
  readonly schema: z.ZodType<Value, Value>;
}

/** A value of a vocabulary, as a type: `ValueOf<typeof unionLevel>`. */
export type ValueOf<V extends Vocabulary> = V['values'][number];

/** Declares a vocabulary; `name` is also the name of its GraphQL enumeration. */
export function defineVocabulary<Value extends string>(
  name: string,
  description: string,
  wording: Record<Value, Wording>,
): Vocabulary<Value> {
  const values = Object.keys(wording) as [Value, ...Value[]];
  return { name, description, wording, values, schema: z.enum(values) };
}
