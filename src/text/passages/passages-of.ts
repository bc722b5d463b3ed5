import { type Block, blocksOf } from './blocks-of.ts';
import { trimmedMatches } from './trimmed-matches.ts';

/** A sentence of a text by its address, and where it stands in UTF-16 units; the end is exclusive. */
export interface PassagePlace {
  readonly block: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
}

// The cut is after the mark and the closing quotes and brackets that follow it; …… does not cut.
const sentence = /[^。！？；!?;]*(?:[。！？；!?;]+[”’」』）)]*)+|[^。！？；!?;]+$/g;

/** Splits a text into its sentences, block by block. White space around a sentence is not part of it. */
export function passagesOf(text: string): PassagePlace[] {
  return blocksOf(text).flatMap(sentencesOf);
}

function sentencesOf({ block, text, start }: Block): PassagePlace[] {
  return trimmedMatches(text, sentence).map((part, at) => ({
    block,
    sentence: at + 1,
    start: start + part.start,
    end: start + part.end,
  }));
}
