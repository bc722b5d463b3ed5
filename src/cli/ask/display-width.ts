/** What a terminal draws two columns wide: East Asian Wide and Fullwidth characters of Unicode, and pictures. */
const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}\u{20000}-\u{3FFFD}]/u;
/** What it draws over the character before it. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const CUT = '…';

/** How many columns a terminal needs for a text. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** A text in at most so many columns, its end cut off where it is longer. */
export function cutTo(columns: number, text: string): string {
  if (displayWidth(text) <= columns) return text;
  let kept = '';
  let width = displayWidth(CUT);
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    kept += character;
  }
  return kept + CUT;
}

/** A text with spaces behind it up to so many columns. */
export function padTo(columns: number, text: string): string {
  return text + ' '.repeat(Math.max(0, columns - displayWidth(text)));
}

function widthOf(character: string): number {
  if (NO_WIDTH.test(character)) return 0;
  return WIDE.test(character) ? 2 : 1;
}
