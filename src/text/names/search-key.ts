import type { ValueOf } from '../../model/define-vocabulary.ts';
import type { matchedBy } from '../../model/vocabulary/matched-by.ts';

/** How a key stands for its name. A typing error is seen in a query only. */
export type KeyBy = Exclude<ValueOf<typeof matchedBy>, 'TYPO'>;

/** One way to find an entity. */
export interface SearchKey {
  /** The name as printed. */
  readonly form: string;
  /** What `text` is of the name: the name itself, its pinyin, its initials … */
  readonly by: KeyBy;
  /** The folded text that queries are compared with; syllables and words have a space between them. */
  readonly text: string;
}

const letters: Readonly<Record<KeyBy, string>> = {
  EXACT: 'E',
  SCRIPT: 'T',
  SHORT: 'S',
  PINYIN: 'P',
  INITIALS: 'I',
  ENGLISH: 'L',
};
const kinds = new Map(Object.entries(letters).map(([by, letter]) => [letter, by as KeyBy]));

/** The key as one string, as the graph stores it: `P新密市|xin mi shi`. A text that equals the form is left out. */
export function encodeKey(key: SearchKey): string {
  return `${letters[key.by]}${key.form}|${key.text === key.form ? '' : key.text}`;
}

/** Reads what `encodeKey` wrote. */
export function decodeKey(encoded: string): SearchKey {
  const by = kinds.get(encoded.charAt(0));
  // A folded text has no punctuation, so the last bar is the one that was put in.
  const bar = encoded.lastIndexOf('|');
  if (by === undefined || bar < 0) throw new RangeError(`'${encoded}' is not a search key: load the graph again`);
  const form = encoded.slice(1, bar);
  return { form, by, text: encoded.slice(bar + 1) || form };
}
