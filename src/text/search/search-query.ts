import { foldLetters, foldWords } from '../names/fold-name.ts';
import { queryUnits } from './units.ts';

/** Longer texts are no names, and more words would only cost. */
const longest = 100;
const mostWords = 12;

/** A text that somebody looks for, folded as the names are. */
export interface SearchQuery {
  /** All of it, spaces left out. */
  readonly phrase: Uint16Array;
  /** Its words, also where Han characters and letters meet; none if it is one word only. */
  readonly words: readonly Uint16Array[];
  /** All of it in the script it was typed in. */
  readonly letters: string;
  /** Whether it has a traditional character. */
  readonly isTraditional: boolean;
}

/** Reads a text as a query; undefined if it has no letter, digit or character, or is too long for a name. */
export function readQuery(text: string): SearchQuery | undefined {
  if (text.length > longest * 2) return undefined;
  const letters = foldLetters(text);
  const folded = foldWords(text);
  const phrase = queryUnits(folded);
  if (phrase.length === 0 || phrase.length > longest) return undefined;
  const words = [...new Set(folded.match(/[a-z0-9]+|[^a-z0-9 ]+/g))];
  return {
    phrase,
    words: words.length > 1 && words.length <= mostWords ? words.map(queryUnits) : [],
    letters: letters.replaceAll(' ', ''),
    isTraditional: folded !== letters,
  };
}
