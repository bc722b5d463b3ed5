import { type TextPart, trimmedMatches } from './trimmed-matches.ts';

/** A line of a text that is not blank, without the white space around it. */
export interface Block extends TextPart {
  /** The n-th line that is not blank, from 1. */
  readonly block: number;
}

/** Splits a text into blocks. A line of white space of any kind, U+3000 too, is blank. */
export function blocksOf(text: string): Block[] {
  return trimmedMatches(text, /[^\r\n]+/g).map((part, at) => ({ block: at + 1, ...part }));
}
