import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { passagesOf } from '../../text/passages/passages-of.ts';
import { sharedRuns } from '../../text/passages/shared-runs.ts';
import { assembleDataset } from '../assemble/assemble-dataset.ts';
import type { Dataset } from '../assemble/dataset.ts';
import { readSeeds } from '../read-seeds.ts';
import { ArticleError } from './article-error.ts';
import { entitiesFile, factsFile, sourceFile } from './article-files.ts';
import { readArticle } from './read-article.ts';
import { suggestMentions } from './suggest-mentions.ts';
import { suggestSource } from './suggest-source.ts';

/** The id under which an article is entered, and where the seeds are. */
export interface ArticleTarget {
  readonly id: string;
  readonly seedsFolder: string;
}

/** What was made for an article. */
export interface ArticleFolder {
  readonly folder: string;
  readonly passages: number;
  readonly mentions: number;
  /** Known names whose meaning the author has to decide. */
  readonly undecided: number;
}

/**
 * Makes the folder of a new article: its source with every passage, mentions of the names that are known already,
 * and skeletons to fill in. No sentence of the article is written. Throws an `ArticleError`, and writes nothing then.
 */
export function article(file: string, { id, seedsFolder }: ArticleTarget): ArticleFolder {
  const folder = freeFolder(id, seedsFolder);
  const text = readArticle(file);
  const places = passagesOf(text);
  if (places.length === 0) throw new ArticleError('FILE_UNREADABLE', `${file} is empty: there is nothing to enter`);
  const { dataset } = assembleDataset(readSeeds(seedsFolder));
  const { source, passages } = suggestSource(id, text, places);
  refuseKnown(dataset, source.sha256);
  const suggested = suggestMentions(dataset, text, passages);
  const { mentions, undecided } = suggested;
  const ours = [source.title, ...mentions.map(({ surface }) => surface)];
  const files = {
    'source.yaml': sourceFile(source, passages),
    'facts.yaml': factsFile(id, suggested),
    'entities.yaml': entitiesFile(id, properNames(dataset, text, ours)),
  };
  mkdirSync(folder, { recursive: true });
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content, { flag: 'wx' });
  return { folder, passages: passages.length, mentions: mentions.length, undecided: undecided.length };
}

function freeFolder(id: string, seedsFolder: string): string {
  if (!/^[0-9a-z]+(-[0-9a-z]+)*$/.test(id)) {
    throw new ArticleError('ID_INVALID', `“${id}” is no id of an article: use digits, letters and -, as 005`);
  }
  const folder = join(seedsFolder, 'articles', id);
  if (!existsSync(folder)) return folder;
  throw new ArticleError('FOLDER_EXISTS', `${folder} is there already, and is not overwritten: choose another id`);
}

function refuseKnown({ sources }: Dataset, sha256: string | undefined): void {
  const known = [...sources.values()].find((source) => source.sha256 === sha256);
  if (known === undefined) return;
  throw new ArticleError(
    'ARTICLE_KNOWN',
    `this file is ${known.id} already (${known.origin.file.name}): verify it instead`,
  );
}

/** Names of ours that share more with the article than rule R4 lets pass, as far as they are not listed yet. */
function properNames(dataset: Dataset, text: string, ours: readonly string[]): string[] {
  const long = ours.filter((name) => !dataset.properNames.has(name) && sharedRuns(name, text).length > 0);
  return [...new Set(long)];
}
