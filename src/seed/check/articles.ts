import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PassageRecord } from '../assemble/dataset.ts';
import { repairText } from '../../text/passages/repair-text.ts';
import { sha256Of } from '../../text/passages/sha256-of.ts';

/** The reader's own copies of the articles, found by the hash that their sources declare. */
export class Articles {
  readonly #texts = new Map<string, string>();

  /** Reads all text files of a folder. */
  static read(folder: string): Articles {
    const articles = new Articles();
    for (const name of readdirSync(folder)) {
      if (name.endsWith('.txt')) articles.add(readFileSync(join(folder, name), 'utf8'));
    }
    return articles;
  }

  /** Adds one article. */
  add(text: string): void {
    this.#texts.set(sha256Of(text), text);
  }

  /** The text with this hash, if it is at hand. */
  textOf(sha256: string | undefined): string | undefined {
    return sha256 === undefined ? undefined : this.#texts.get(sha256);
  }

  /** The characters of a passage as they stand in the file. */
  rawPassage(passage: PassageRecord, sha256: string | undefined): string | undefined {
    return this.textOf(sha256)?.slice(passage.start, passage.end);
  }

  /** The characters of a passage with pollution repaired: what anchors are looked up in. */
  repairedPassage(passage: PassageRecord, sha256: string | undefined): string | undefined {
    const raw = this.rawPassage(passage, sha256);
    return raw === undefined ? undefined : repairText(raw);
  }

  /** All texts at hand. */
  texts(): string[] {
    return [...this.#texts.values()];
  }
}
