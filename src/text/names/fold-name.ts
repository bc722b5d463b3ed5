import { toSimplified } from './to-simplified.ts';

const simplified = new Map<string, string>();

/**
 * The form in which names and queries are compared: one width, lower case, simplified, without tone marks, punctuation or quotes;
 * one space between Latin words, none beside a Han character. `ü` is `v`, as it is typed.
 */
export function foldName(text: string): string {
  return foldWords(text).replace(/(?<=[^\x00-\x7f]) | (?=[^\x00-\x7f])/g, '');
}

/** The same, with one space wherever the text has a space or punctuation: the words of a query. */
export function foldWords(text: string): string {
  return simplifyEach(foldLetters(text));
}

/** One width, lower case, no tone marks or punctuation, but each character in the script it was printed in. */
export function foldLetters(text: string): string {
  // Most names need nothing of it.
  if (/^[\u4e00-\u9fff]+$/.test(text)) return text;
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/u\u0304?\u0308/g, 'v')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

// Character by character, not by phrase: a piece of a name must fold to the same as that piece of the whole name.
function simplifyEach(text: string): string {
  return text.replace(/[^\x00-\x7f]/gu, (character) => {
    let folded = simplified.get(character);
    if (folded === undefined) simplified.set(character, (folded = toSimplified(character)));
    return folded;
  });
}
