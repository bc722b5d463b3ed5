import { toSimplified } from '../../text/names/to-simplified.ts';

/** A name that stands in a text: the words as printed, where they begin, and whom they may mean. */
export interface FoundName {
  readonly surface: string;
  readonly start: number;
  readonly means: readonly string[];
}

interface SoughtName {
  readonly text: string;
  readonly means: string[];
}

/** Finds names in texts of either script: at each place the longest, so that 新密市 is not found in 新密市总工会. */
export class NameFinder {
  /** By first character, the longest first. */
  readonly #names = new Map<string, SoughtName[]>();

  constructor(names: Iterable<readonly [name: string, means: string]>) {
    const byText = new Map<string, SoughtName>();
    for (const [name, means] of names) {
      const text = simplifyInPlace(name);
      const known = byText.get(text) ?? { text, means: [] };
      byText.set(text, known);
      if (!known.means.includes(means)) known.means.push(means);
    }
    for (const name of [...byText.values()].toSorted((a, b) => b.text.length - a.text.length)) {
      const first = name.text.charAt(0);
      this.#names.set(first, [...(this.#names.get(first) ?? []), name]);
    }
  }

  /** The names in a text, in the order in which they stand; none overlaps another. */
  namesIn(text: string): FoundName[] {
    const simplified = simplifyInPlace(text);
    const found: FoundName[] = [];
    for (let at = 0; at < simplified.length;) {
      const name = this.#names.get(simplified.charAt(at))?.find((one) => stands(one.text, simplified, at));
      if (name) found.push({ surface: text.slice(at, at + name.text.length), start: at, means: name.means });
      at += name?.text.length ?? 1;
    }
    return found;
  }
}

/** A name in Latin letters stands by itself, not inside a word. */
function stands(name: string, text: string, at: number): boolean {
  if (!text.startsWith(name, at)) return false;
  const around =
    text.charAt(at - 1) + name.charAt(0) + '\n' + name.charAt(name.length - 1) + text.charAt(at + name.length);
  return !/[A-Za-z]{2}/.test(around);
}

const simplified = new Map<string, string>();

/** Character by character, so that every place stays what it was. */
function simplifyInPlace(text: string): string {
  return text.replace(/[^\x00-\x7f]/gu, (character) => {
    const known = simplified.get(character);
    if (known !== undefined) return known;
    const simple = toSimplified(character);
    const kept = simple.length === character.length ? simple : character;
    simplified.set(character, kept);
    return kept;
  });
}
