import type { Defaults } from '../format/seed-file.ts';
import type { LoadedFile, YamlPath } from '../read-seed-file.ts';
import type { FactRecord, Origin } from './dataset.ts';

/** What a nested entry takes from what it stands in, unless it says otherwise. */
export interface Frame {
  readonly at?: string | undefined;
  readonly source?: string | undefined;
  readonly period?: string | undefined;
  readonly periodBasis?: string | undefined;
  readonly since?: string | undefined;
  readonly scope?: string | undefined;
  readonly statType?: string | undefined;
  readonly about?: string | undefined;
}

/** One file of facts while it is assembled: its defaults, its names, and where its facts go. */
export interface ArticleFacts {
  readonly file: LoadedFile;
  /** The source whose passages `at` speaks of. */
  readonly source?: string | undefined;
  readonly defaults: Defaults;
  readonly keys: Map<string, string>;
  readonly emit: (fact: FactRecord) => void;
  readonly report: (origin: Origin, rule: string, message: string, advice: string) => void;
}

/** An entry with the id it was given, the way to it in the file, and the frame it stands in. */
export interface Placed<Entry> {
  readonly entry: Entry;
  readonly id: string;
  readonly path: YamlPath;
  readonly frame: Frame;
}

/** Resolves a key of the article; anything else is taken for an id and checked later (R2). */
export function resolve(article: ArticleFacts, reference: string): string {
  return article.keys.get(reference) ?? reference;
}

/** One reference or several as a list of ids. */
export function resolveAll(article: ArticleFacts, references: string | readonly string[] | undefined): string[] {
  if (references === undefined) return [];
  return [references].flat().map((reference) => resolve(article, reference as string));
}
