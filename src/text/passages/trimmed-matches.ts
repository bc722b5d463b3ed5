/** A part of a text and where it stands, in UTF-16 units; the end is exclusive. */
export interface TextPart {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** The matches of a pattern without the white space around them, where anything is left. */
export function trimmedMatches(text: string, pattern: RegExp): TextPart[] {
  return [...text.matchAll(pattern)]
    .map((match) => {
      const start = match.index + match[0].length - match[0].trimStart().length;
      const trimmed = match[0].trim();
      return { text: trimmed, start, end: start + trimmed.length };
    })
    .filter((part) => part.text !== '');
}
