import { pinyinReadings } from './pinyin-readings.ts';

/** A text that sorts by code point as the name sorts by pinyin, syllable by syllable; equal readings sort by the name itself. */
export function pinyinSortKey(name: string): string {
  // A space sorts before `-`, and `-` before every letter: 西安 xi-an stands before 县 xian, and 新密 before 新密市.
  return `${(pinyinReadings(name)[0] ?? []).join('-')} ${name}`;
}
